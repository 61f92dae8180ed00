-- about: The days with games before and after a day, and the newest of all.
-- reads: dim_games
-- parameters: game_date DATE
SELECT
    max(game_date) FILTER (WHERE game_date < $game_date) AS previous_date,
    min(game_date) FILTER (WHERE game_date > $game_date) AS next_date,
    max(game_date) AS newest_date
FROM dim_games;
