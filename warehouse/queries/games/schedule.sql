-- about: The games of a season, of a month of it or of a day, played and to come, in the order of their days.
-- reads: dim_games, schedule
-- parameters: season_year INTEGER, league VARCHAR, month INTEGER, game_date DATE
-- names: home_team_abbreviation, home_team_name, away_team_abbreviation, away_team_name
SELECT
    s.game_id,
    s.game_date,
    s.start_time_eastern,
    s.league,
    s.season_year,
    s.season_type,
    s.home_team_id,
    s.away_team_id,
    s.home_points,
    s.away_points,
    s.overtimes,
    s.is_final,
    s.has_box_score,
    s.arena,
    g.attendance
FROM schedule AS s
LEFT JOIN dim_games AS g ON g.game_id = s.game_id
WHERE ($season_year::INTEGER IS NULL OR (s.season_year = $season_year AND s.league = $league))
    AND ($month::INTEGER IS NULL OR month(s.game_date) = $month)
    AND ($game_date::DATE IS NULL OR s.game_date = $game_date)
ORDER BY
    s.game_date,
    s.game_id,
    s.home_team_id
LIMIT 2000;
