-- about: A part of a season with team lines also has player lines; one without is kept and reported.
-- failure: {n} [part|parts] of a season [has|have] team lines and no player lines.
-- severity: warn
-- reads: fact_team_gamelogs, fact_player_gamelogs
-- key: season_year, season_type
-- fault: DELETE FROM fact_player_gamelogs WHERE season_year = 2001
WITH parts AS (
    SELECT DISTINCT
        season_year,
        season_type
    FROM fact_player_gamelogs
)

SELECT
    lines.season_year,
    lines.season_type,
    count(DISTINCT lines.game_id) AS games
FROM fact_team_gamelogs AS lines
LEFT JOIN parts ON lines.season_year = parts.season_year AND lines.season_type = parts.season_type
WHERE parts.season_year IS NULL
GROUP BY lines.season_year, lines.season_type
ORDER BY lines.season_year, lines.season_type
