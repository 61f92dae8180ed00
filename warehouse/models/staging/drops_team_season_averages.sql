-- about: One row per line of averages of a team, or of its opponents, that becomes no row, with the reason.
-- drops: fact_team_season_rates
-- reads: team_season_averages_told, staged_team_season_averages
SELECT told.*
FROM @told_before(team_season_averages_told) AS told
UNION ALL
SELECT
    import_batch_id,
    source_row,
    -- The average of the league has no code.
    CASE WHEN team_code IS NULL THEN 'average_of_league' ELSE 'orphan_team' END AS reason
FROM staged_team_season_averages
WHERE team_id IS NULL
