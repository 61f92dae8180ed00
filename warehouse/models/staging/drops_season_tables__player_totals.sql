-- about: One row per record of a list of season totals that becomes no fact, with the reason.
-- drops: fact_player_season_totals
-- reads: stg_season_tables__player_totals
WITH known AS (
    SELECT totals.*
    FROM stg_season_tables__player_totals AS totals
    WHERE totals.player_id IS NOT NULL AND (totals.team_id IS NOT NULL OR totals.team_code = 'TOT')
)

SELECT repeated.*
FROM @repeated_season_lines(known, (player_id, league, season_year, team_code), points) AS repeated
UNION ALL
SELECT
    import_batch_id,
    source_row,
    CASE WHEN player_id IS NULL THEN 'unknown_player' ELSE 'orphan_team' END AS reason
FROM stg_season_tables__player_totals
WHERE player_id IS NULL OR (team_id IS NULL AND team_code <> 'TOT')
