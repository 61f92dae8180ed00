-- about: The days of a season with games, played or to come, and with how many.
-- reads: schedule
-- kept: season_year INTEGER, league VARCHAR
SELECT
    season_year AS by_season_year,
    league AS by_league,
    game_date,
    count(*) AS games
FROM schedule
GROUP BY season_year, league, game_date
ORDER BY
    by_season_year,
    by_league,
    game_date;
