-- about: One row per record of a list of the teams of every season that becomes no row, with the reason.
-- drops: fact_team_season_listings
-- reads: stg_season_tables__team_abbrev
WITH known AS (
    SELECT teams.*
    FROM stg_season_tables__team_abbrev AS teams
    WHERE teams.team_id IS NOT NULL
)

SELECT repeated.*
FROM @repeated_season_lines(known, (team_id, league, season_year), team_name) AS repeated
UNION ALL
SELECT
    import_batch_id,
    source_row,
    -- The average of the league has no code.
    CASE WHEN team_code IS NULL THEN 'average_of_league' ELSE 'orphan_team' END AS reason
FROM stg_season_tables__team_abbrev
WHERE team_id IS NULL
