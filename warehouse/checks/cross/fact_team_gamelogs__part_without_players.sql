-- about: A part of a season with team lines also has the lines of all players; one without them, or with those of single players, is kept and reported.
-- failure: {n} [part|parts] of a season [has|have] team lines and no lines of all players.
-- severity: warn
-- reads: fact_team_gamelogs, fact_player_gamelogs, etl.import_batches
-- key: season_year, season_type
-- fault: DELETE FROM fact_player_gamelogs WHERE season_year = 2001
WITH parts AS (
    SELECT DISTINCT
        season_year,
        season_type
    FROM @whole_lines(fact_player_gamelogs) AS players
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
