-- about: A season begins before it ends, and its playoffs end after that.
-- failure: {n} [season ends|seasons end] before [it begins|they begin], or playoffs before the season.
-- reads: dim_seasons
-- key: league, season_year
-- fault: UPDATE dim_seasons SET end_date = start_date - 1 WHERE season_year = 2001
SELECT
    league,
    season_year,
    start_date,
    end_date,
    playoffs_end_date
FROM dim_seasons
WHERE start_date >= end_date OR playoffs_end_date <= end_date OR first_game_date > last_game_date
ORDER BY league, season_year
