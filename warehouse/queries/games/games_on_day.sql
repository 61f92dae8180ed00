-- about: Games to remember of a day of the year, in the years before the one that is asked for: those of finals, those of several overtimes, the most one-sided.
-- reads: dim_games
-- parameters: game_date DATE
-- names: home_team_name, away_team_name
SELECT
    game_id,
    game_date,
    league,
    season_year,
    season_type,
    home_team_id,
    away_team_id,
    home_points,
    away_points,
    overtimes,
    round_name,
    series_game_number
FROM dim_games
WHERE month(game_date) = month($game_date::DATE)
    AND day(game_date) = day($game_date::DATE)
    AND game_date < $game_date
    AND season_type NOT IN ('PRESEASON', 'ALL_STAR')
ORDER BY
    coalesce(round_name, '') = 'FINALS' DESC,
    CASE WHEN overtimes > 1 THEN overtimes ELSE 0 END DESC,
    abs(home_points - away_points) DESC,
    game_date DESC,
    game_id
LIMIT 5;
