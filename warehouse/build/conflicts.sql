-- about: Records where two sources tell different numbers of one line.
-- pieces: relation, staged, drops, id
INSERT INTO etl.conflicts BY NAME
SELECT
    '{relation}' AS relation,
    concat('{id}=', {id}, ', game_id=', game_id) AS row_key,
    column_name,
    chosen,
    other,
    chosen_source,
    other_source
FROM @lines_of_two_sources({staged}, {drops}, {id})
WHERE chosen <> other
ORDER BY game_id, {id}, column_name
