-- about: The games of a season, played and to come, in the order of their days; without a month all of them.
-- reads: dim_team_seasons, schedule
-- parameters: season_year INTEGER, month INTEGER
SELECT
    g.game_id,
    g.game_date,
    g.start_time_eastern,
    h.team_abbreviation AS home_team_abbreviation,
    a.team_abbreviation AS away_team_abbreviation,
    g.home_points,
    g.away_points,
    g.overtimes,
    g.season_type,
    g.is_final,
    g.arena
FROM schedule AS g
INNER JOIN dim_team_seasons AS h
    ON h.team_id = g.home_team_id AND h.season_year = g.season_year
INNER JOIN dim_team_seasons AS a
    ON a.team_id = g.away_team_id AND a.season_year = g.season_year
WHERE g.season_year = $season_year
    AND ($month::INTEGER IS NULL OR month(g.game_date) = $month)
ORDER BY
    g.game_date,
    g.game_id,
    h.team_abbreviation
LIMIT 2000;
