-- about: One row per record of a list of summaries of teams that becomes no fact, with the reason.
-- drops: fact_team_season_summaries
-- reads: stg_season_tables__team_summaries
WITH known AS (
    SELECT records.*
    FROM stg_season_tables__team_summaries AS records
    WHERE records.team_id IS NOT NULL
)

SELECT repeated.*
FROM @repeated_season_lines(known, (team_id, league, season_year), wins) AS repeated
UNION ALL
SELECT
    import_batch_id,
    source_row,
    -- The average of the league has no code.
    CASE WHEN team_code IS NULL THEN 'average_of_league' ELSE 'orphan_team' END AS reason
FROM stg_season_tables__team_summaries
WHERE team_id IS NULL
