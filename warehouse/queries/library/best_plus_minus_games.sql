-- about: The best plus-minus of a player in a game; of games whose source tells it.
-- tags: players, games, plus-minus
-- reads: dim_players, dim_team_seasons, fact_player_gamelogs
-- parameters: season_type VARCHAR = 'REGULAR', season_year INTEGER = NULL, limit BIGINT = 20
SELECT
    p.player_name,
    l.game_date,
    t.team_abbreviation,
    o.team_abbreviation AS opponent_team_abbreviation,
    l.outcome,
    l.plus_minus,
    l.minutes_played,
    l.points
FROM fact_player_gamelogs AS l
INNER JOIN dim_players AS p USING (player_id)
LEFT JOIN dim_team_seasons AS t ON t.team_id = l.team_id AND t.season_year = l.season_year
LEFT JOIN dim_team_seasons AS o ON o.team_id = l.opponent_team_id AND o.season_year = l.season_year
WHERE l.season_type = $season_type
    AND ($season_year::INTEGER IS NULL OR l.season_year = $season_year)
    AND l.plus_minus IS NOT NULL
ORDER BY
    l.plus_minus DESC,
    l.game_date,
    p.player_name
LIMIT $limit;
