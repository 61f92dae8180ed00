-- about: One row per official of a game in a box score without ids, by name.
-- feeds: other_officials
-- reads: raw_box_scores__teams, box_score_teams, ref_seasons, same_games
WITH games AS (
    SELECT lines.*
    FROM @lines_of_box_scores(raw_box_scores__teams) AS lines
    WHERE lines.is_home
),

named AS (
    SELECT
        import_batch_id,
        source_row,
        game_id,
        1 AS official_order,
        official_first_1 AS first_name,
        official_last_1 AS last_name
    FROM games
    UNION ALL
    SELECT
        import_batch_id,
        source_row,
        game_id,
        2 AS official_order,
        official_first_2 AS first_name,
        official_last_2 AS last_name
    FROM games
    UNION ALL
    SELECT
        import_batch_id,
        source_row,
        game_id,
        3 AS official_order,
        official_first_3 AS first_name,
        official_last_3 AS last_name
    FROM games
)

SELECT
    named.import_batch_id,
    named.source_row,
    FALSE AS is_own_record,
    named.game_id,
    named.official_order,
    trim(concat_ws(' ', named.first_name, named.last_name)) AS referee_name
FROM named
WHERE named.last_name IS NOT NULL
