-- about: The most three-pointers that a player made in a game.
-- tags: players, games, shooting
-- reads: dim_players, dim_team_seasons, fact_player_gamelogs
-- parameters: season_type VARCHAR = 'REGULAR', season_year INTEGER = NULL, limit BIGINT = 20
SELECT
    p.player_name,
    l.game_date,
    t.team_abbreviation,
    o.team_abbreviation AS opponent_team_abbreviation,
    l.outcome,
    l.three_pointers_made,
    l.three_pointers_attempted,
    l.points
FROM fact_player_gamelogs AS l
INNER JOIN dim_players AS p USING (player_id)
LEFT JOIN dim_team_seasons AS t ON t.team_id = l.team_id AND t.season_year = l.season_year
LEFT JOIN dim_team_seasons AS o ON o.team_id = l.opponent_team_id AND o.season_year = l.season_year
WHERE l.season_type = $season_type
    AND ($season_year::INTEGER IS NULL OR l.season_year = $season_year)
    AND l.three_pointers_made IS NOT NULL
ORDER BY
    l.three_pointers_made DESC,
    l.three_pointers_attempted,
    l.game_date,
    p.player_name
LIMIT $limit;
