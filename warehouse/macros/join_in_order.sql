-- about: The texts of a group, comma separated, in the order of a second value.
-- parameters: text, position
-- duckdb:
string_agg({text}, ',' ORDER BY {position})
-- spark:
array_join(transform(array_sort(collect_list(struct({position} AS position, {text} AS text))), entry -> entry.text), ',')
