-- about: A team line has at least five player lines: in every game of game logs, elsewhere if any game of that season has one.
-- failure: {n} [team line has|team lines have] fewer than five player lines.
-- severity: error
-- reads: fact_team_gamelogs, fact_player_gamelogs, dim_games
-- key: team_id, game_id
WITH counts AS (
    SELECT
        team_id,
        game_id,
        count(*) AS player_lines
    FROM fact_player_gamelogs
    GROUP BY team_id, game_id
),

seasons AS (
    SELECT DISTINCT season_year
    FROM fact_player_gamelogs
)

SELECT
    lines.team_id,
    lines.game_id,
    coalesce(counts.player_lines, 0) AS player_lines
FROM fact_team_gamelogs AS lines
INNER JOIN dim_games AS games ON lines.game_id = games.game_id
LEFT JOIN seasons ON lines.season_year = seasons.season_year
LEFT JOIN counts ON lines.team_id = counts.team_id AND lines.game_id = counts.game_id
WHERE
    (games.nba_id IS NOT NULL OR seasons.season_year IS NOT NULL)
    AND coalesce(counts.player_lines, 0) < 5
ORDER BY lines.team_id, lines.game_id
