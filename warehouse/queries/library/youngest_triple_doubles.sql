-- about: The youngest players with ten or more of three of points, rebounds, assists, steals and blocks in a game; only players whose day of birth is known.
-- tags: players, games, age
-- reads: dim_players, dim_team_seasons, fact_player_gamelogs
-- parameters: season_type VARCHAR = 'REGULAR', season_year INTEGER = NULL, limit BIGINT = 20
SELECT
    p.player_name,
    date_diff('day', p.birth_date, l.game_date) AS age_days,
    date_sub('year', p.birth_date, l.game_date) AS age_years,
    l.game_date,
    t.team_abbreviation,
    o.team_abbreviation AS opponent_team_abbreviation,
    l.outcome,
    l.points,
    l.rebounds,
    l.assists,
    l.steals,
    l.blocks
FROM fact_player_gamelogs AS l
INNER JOIN dim_players AS p USING (player_id)
LEFT JOIN dim_team_seasons AS t ON t.team_id = l.team_id AND t.season_year = l.season_year
LEFT JOIN dim_team_seasons AS o ON o.team_id = l.opponent_team_id AND o.season_year = l.season_year
WHERE l.season_type = $season_type
    AND ($season_year::INTEGER IS NULL OR l.season_year = $season_year)
    AND p.birth_date IS NOT NULL
    AND coalesce((l.points >= 10)::INTEGER, 0) + coalesce((l.rebounds >= 10)::INTEGER, 0)
        + coalesce((l.assists >= 10)::INTEGER, 0) + coalesce((l.steals >= 10)::INTEGER, 0)
        + coalesce((l.blocks >= 10)::INTEGER, 0) >= 3
ORDER BY
    age_days,
    l.game_date,
    p.player_name
LIMIT $limit;
