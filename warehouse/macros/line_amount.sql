-- about: The number of a line of a game that a category names.
-- parameters: line, category
-- any:
coalesce(
    @each_count(CASE WHEN {category} = 'this_count' THEN {line}.this_count END),
    CASE WHEN {category} = 'minutes_played' THEN {line}.minutes_played END,
    CASE WHEN {category} = 'plus_minus' THEN {line}.plus_minus END
)
