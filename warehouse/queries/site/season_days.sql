-- about: The days of a season on which games were played, with how many.
-- reads: dim_games
-- parameters: season_year INTEGER
SELECT
    game_date,
    count(*) AS games
FROM dim_games
WHERE season_year = $season_year
GROUP BY game_date
ORDER BY game_date;
