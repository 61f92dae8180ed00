-- about: The most points of a player whose team lost.
-- tags: players, games, scoring
-- reads: dim_players, dim_team_seasons, fact_player_gamelogs
-- parameters: season_type VARCHAR = 'REGULAR', season_year INTEGER = NULL, limit BIGINT = 20
SELECT * EXCLUDE (game_score)
FROM @games_of_players($season_type, $season_year) AS l
WHERE l.outcome = 'L'
    AND l.points IS NOT NULL
ORDER BY
    l.points DESC,
    l.game_date,
    l.player_name
LIMIT $limit;
