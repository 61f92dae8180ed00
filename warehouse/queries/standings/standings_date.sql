-- about: The last day with games of a regular season until a day; without one where none was played yet.
-- reads: dim_games
-- parameters: league VARCHAR, season_year INTEGER, game_date DATE
SELECT max(game_date)::VARCHAR AS game_date
FROM dim_games
WHERE league = $league
    AND season_year = $season_year
    AND season_type = 'REGULAR'
    AND game_date <= $game_date::DATE;
