-- about: Which of the printed lines of one season is taken: that of most games, then by the rank of their sources and the newest file: the `place` of each, and the source and file of the first.
-- parameters: lines, key
-- any:
row_number() OVER (PARTITION BY {key} ORDER BY {lines}.games_played DESC NULLS LAST, {lines}.precedence, {lines}.import_batch_id DESC, {lines}.source_row)
    AS place,
first_value({lines}.source) OVER (
    PARTITION BY {key} ORDER BY {lines}.games_played DESC NULLS LAST, {lines}.precedence, {lines}.import_batch_id DESC, {lines}.source_row
) AS chosen_source,
first_value({lines}.import_batch_id) OVER (
    PARTITION BY {key} ORDER BY {lines}.games_played DESC NULLS LAST, {lines}.precedence, {lines}.import_batch_id DESC, {lines}.source_row
) AS chosen_batch_id
