-- about: The days of a season with games, played or to come, and with how many.
-- reads: schedule
-- parameters: season_year INTEGER, league VARCHAR
SELECT
    game_date,
    count(*) AS games
FROM schedule
WHERE season_year = $season_year AND league = $league
GROUP BY game_date
ORDER BY game_date;
