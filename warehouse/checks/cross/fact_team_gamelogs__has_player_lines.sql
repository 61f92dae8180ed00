-- about: A team line has at least five player lines, in every part of a season of which a file has the lines of all players.
-- failure: {n} [team line has|team lines have] fewer than five player lines.
-- reads: fact_team_gamelogs, fact_player_gamelogs, etl.import_batches
-- key: team_id, game_id
-- follows: fact_player_gamelogs
-- fault: DELETE FROM fact_player_gamelogs WHERE team_id = 101 AND game_id = 20000001
WITH counts AS (
    SELECT
        team_id,
        game_id,
        count(*) AS player_lines
    FROM fact_player_gamelogs
    GROUP BY team_id, game_id
),

parts AS (
    SELECT DISTINCT
        season_year,
        season_type
    FROM @whole_lines(fact_player_gamelogs) AS players
)

SELECT
    lines.team_id,
    lines.game_id,
    coalesce(counts.player_lines, 0) AS player_lines
FROM fact_team_gamelogs AS lines
INNER JOIN parts ON lines.season_year = parts.season_year AND lines.season_type = parts.season_type
LEFT JOIN counts ON lines.team_id = counts.team_id AND lines.game_id = counts.game_id
WHERE coalesce(counts.player_lines, 0) < 5
ORDER BY lines.team_id, lines.game_id
