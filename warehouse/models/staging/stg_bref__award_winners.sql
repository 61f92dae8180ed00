-- about: One row per player whom pages of awards or of seasons name as the winner of one.
-- feeds: mentioned_people
-- reads: raw_bref__awards, raw_bref__season_awards
SELECT
    import_batch_id,
    source_row,
    'bref' AS scheme,
    player_id AS id,
    name AS player_name,
    season_year
FROM raw_bref__awards
WHERE player_id IS NOT NULL
UNION ALL
SELECT
    import_batch_id,
    source_row,
    'bref' AS scheme,
    player_id AS id,
    name AS player_name,
    season_year
FROM raw_bref__season_awards
WHERE player_id IS NOT NULL
