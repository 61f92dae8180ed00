-- about: Games in which a player made all of at least so many field goals that he tried.
-- tags: players, games, shooting
-- reads: dim_players, dim_team_seasons, fact_player_gamelogs
-- parameters: minimum_attempts INTEGER = 10, season_type VARCHAR = 'REGULAR', season_year INTEGER = NULL, limit BIGINT = 20
SELECT
    p.player_name,
    l.game_date,
    t.team_abbreviation,
    o.team_abbreviation AS opponent_team_abbreviation,
    l.outcome,
    l.points,
    l.rebounds,
    l.assists,
    l.field_goals_made,
    l.field_goals_attempted
FROM fact_player_gamelogs AS l
INNER JOIN dim_players AS p USING (player_id)
LEFT JOIN dim_team_seasons AS t ON t.team_id = l.team_id AND t.season_year = l.season_year
LEFT JOIN dim_team_seasons AS o ON o.team_id = l.opponent_team_id AND o.season_year = l.season_year
WHERE l.season_type = $season_type
    AND ($season_year::INTEGER IS NULL OR l.season_year = $season_year)
    AND l.field_goals_attempted >= $minimum_attempts
    AND l.field_goals_made = l.field_goals_attempted
ORDER BY
    l.field_goals_made DESC,
    l.game_date,
    p.player_name
LIMIT $limit;
