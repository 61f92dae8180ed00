-- about: Games in which a player made the smallest share of at least so many field goals that he tried.
-- tags: players, games, shooting
-- reads: dim_players, dim_team_seasons, fact_player_gamelogs
-- parameters: minimum_attempts INTEGER = 15, season_type VARCHAR = 'REGULAR', season_year INTEGER = NULL, limit BIGINT = 20
SELECT * EXCLUDE (game_score)
FROM @games_of_players($season_type, $season_year) AS l
WHERE l.field_goals_attempted >= $minimum_attempts
ORDER BY
    CAST(l.field_goals_made AS DOUBLE) / l.field_goals_attempted,
    l.field_goals_attempted DESC,
    l.game_date,
    l.player_name
LIMIT $limit;
