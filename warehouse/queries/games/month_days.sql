-- about: The days with games, played or to come, in the month of a day.
-- reads: schedule
-- parameters: game_date DATE
SELECT
    game_date,
    count(*)::INTEGER AS games
FROM schedule
WHERE game_date BETWEEN date_trunc('month', $game_date::DATE)::DATE AND last_day($game_date::DATE)
GROUP BY game_date
ORDER BY game_date
LIMIT 31;
