-- about: The best games of players by John Hollinger's Game Score.
-- tags: players, games, all-round
-- reads: dim_players, dim_team_seasons, fact_player_gamelogs
-- parameters: season_type VARCHAR = 'REGULAR', season_year INTEGER = NULL, limit BIGINT = 20
SELECT *
FROM @games_of_players($season_type, $season_year) AS l
WHERE l.game_score IS NOT NULL
ORDER BY
    l.game_score DESC,
    l.game_date,
    l.player_name
LIMIT $limit;
