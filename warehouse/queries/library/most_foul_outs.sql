-- about: Who had six fouls in the most games, among the games that are here.
-- tags: players, fouls
-- reads: dim_players, fact_player_gamelogs
-- parameters: season_type VARCHAR = 'REGULAR', season_year INTEGER = NULL, limit BIGINT = 20
SELECT
    p.player_name,
    count(*) AS games,
    min(l.game_date) AS first_game_date,
    max(l.game_date) AS last_game_date,
    count(*) FILTER (WHERE l.outcome = 'W') AS wins
FROM fact_player_gamelogs AS l
INNER JOIN dim_players AS p USING (player_id)
WHERE l.season_type = $season_type
    AND ($season_year::INTEGER IS NULL OR l.season_year = $season_year)
    AND l.personal_fouls >= 6
GROUP BY l.player_id, p.player_name
ORDER BY
    games DESC,
    p.player_name
LIMIT $limit;
