-- about: The oldest players in a game; only players whose day of birth is known, one line each.
-- tags: players, games, age
-- reads: dim_players, dim_team_seasons, fact_player_gamelogs
-- parameters: season_type VARCHAR = 'REGULAR', season_year INTEGER = NULL, limit BIGINT = 20
SELECT
    p.player_name,
    l.game_date,
    t.team_abbreviation,
    o.team_abbreviation AS opponent_team_abbreviation,
    l.outcome,
    date_diff('day', p.birth_date, l.game_date) AS age_days,
    date_sub('year', p.birth_date, l.game_date) AS age_years,
    l.points
FROM fact_player_gamelogs AS l
INNER JOIN dim_players AS p USING (player_id)
LEFT JOIN dim_team_seasons AS t ON t.team_id = l.team_id AND t.season_year = l.season_year
LEFT JOIN dim_team_seasons AS o ON o.team_id = l.opponent_team_id AND o.season_year = l.season_year
WHERE l.season_type = $season_type
    AND ($season_year::INTEGER IS NULL OR l.season_year = $season_year)
    AND p.birth_date IS NOT NULL
QUALIFY row_number() OVER (PARTITION BY l.player_id ORDER BY l.game_date DESC, l.game_id DESC) = 1
ORDER BY
    age_days DESC,
    p.player_name
LIMIT $limit;
