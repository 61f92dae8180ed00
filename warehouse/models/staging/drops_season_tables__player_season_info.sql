-- about: One row per record of a player's season in a list that becomes no row, with the reason.
-- drops: bridge_player_seasons
-- reads: stg_season_tables__player_season_info
SELECT
    ranked.import_batch_id,
    ranked.source_row,
    CASE
        WHEN ranked.first_batch_id <> ranked.last_batch_id THEN 'in_another_file'
        ELSE 'exact_duplicate'
    END AS reason
FROM (
    SELECT
        seasons.import_batch_id,
        seasons.source_row,
        row_number() OVER (
            PARTITION BY seasons.season_year, seasons.league, seasons.bref_player_id, seasons.team_code
            ORDER BY seasons.import_batch_id, seasons.source_row
        ) AS copy_number,
        min(seasons.import_batch_id) OVER (
            PARTITION BY seasons.season_year, seasons.league, seasons.bref_player_id, seasons.team_code
        ) AS first_batch_id,
        max(seasons.import_batch_id) OVER (
            PARTITION BY seasons.season_year, seasons.league, seasons.bref_player_id, seasons.team_code
        ) AS last_batch_id
    FROM stg_season_tables__player_season_info AS seasons
) AS ranked
WHERE ranked.copy_number > 1
