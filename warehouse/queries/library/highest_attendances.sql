-- about: The games with the most spectators; of games whose attendance is known.
-- tags: teams, games
-- reads: dim_games, dim_team_seasons
-- parameters: season_type VARCHAR = NULL, season_year INTEGER = NULL, limit BIGINT = 20
SELECT
    g.game_date,
    g.season_type,
    h.team_abbreviation AS home_team_abbreviation,
    g.home_points,
    a.team_abbreviation AS away_team_abbreviation,
    g.away_points,
    g.overtimes,
    g.arena,
    g.attendance
FROM dim_games AS g
LEFT JOIN dim_team_seasons AS h ON h.team_id = g.home_team_id AND h.season_year = g.season_year
LEFT JOIN dim_team_seasons AS a ON a.team_id = g.away_team_id AND a.season_year = g.season_year
WHERE ($season_year::INTEGER IS NULL OR g.season_year = $season_year)
    AND ($season_type::VARCHAR IS NULL OR g.season_type = $season_type)
    AND g.attendance IS NOT NULL
ORDER BY
    g.attendance DESC,
    g.game_date,
    g.game_id
LIMIT $limit;
