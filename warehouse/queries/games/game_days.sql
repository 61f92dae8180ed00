-- about: The days with games, played or to come, before and after a day, and the newest on which games were played.
-- reads: schedule
-- parameters: game_date DATE
SELECT
    max(game_date) FILTER (WHERE game_date < $game_date) AS previous_date,
    min(game_date) FILTER (WHERE game_date > $game_date) AS next_date,
    max(game_date) FILTER (WHERE is_final) AS newest_date
FROM schedule;
