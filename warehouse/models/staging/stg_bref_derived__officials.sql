-- about: One row per official of a game that somebody read off a page.
-- feeds: other_officials
-- reads: raw_bref_derived__games, same_games
WITH listed AS (
    SELECT
        import_batch_id,
        source_row,
        game_id,
        1 AS official_order,
        split_part(officials, ';', 1) AS official
    FROM raw_bref_derived__games
    UNION ALL
    SELECT
        import_batch_id,
        source_row,
        game_id,
        2 AS official_order,
        split_part(officials, ';', 2) AS official
    FROM raw_bref_derived__games
    UNION ALL
    SELECT
        import_batch_id,
        source_row,
        game_id,
        3 AS official_order,
        split_part(officials, ';', 3) AS official
    FROM raw_bref_derived__games
    UNION ALL
    SELECT
        import_batch_id,
        source_row,
        game_id,
        4 AS official_order,
        split_part(officials, ';', 4) AS official
    FROM raw_bref_derived__games
)

SELECT
    listed.import_batch_id,
    listed.source_row,
    FALSE AS is_own_record,
    @bref_game_number(listed.game_id) AS game_id,
    listed.official_order,
    'bref' AS scheme,
    split_part(listed.official, '|', 1) AS id,
    split_part(listed.official, '|', 2) AS referee_name
FROM listed
WHERE coalesce(listed.official, '') <> ''
