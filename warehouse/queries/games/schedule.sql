-- about: The games of a season, of a month of it or of a day, played and to come, in the order of their days.
-- reads: schedule
-- parameters: season_year INTEGER, league VARCHAR, month INTEGER, game_date DATE
-- names: home_team_abbreviation, home_team_name, away_team_abbreviation, away_team_name
SELECT
    game_id,
    game_date,
    start_time_eastern,
    league,
    season_year,
    season_type,
    home_team_id,
    away_team_id,
    home_points,
    away_points,
    overtimes,
    is_final,
    has_box_score,
    arena
FROM schedule
WHERE ($season_year::INTEGER IS NULL OR (season_year = $season_year AND league = $league))
    AND ($month::INTEGER IS NULL OR month(game_date) = $month)
    AND ($game_date::DATE IS NULL OR game_date = $game_date)
ORDER BY
    game_date,
    game_id,
    home_team_id
LIMIT 2000;
