-- about: Every finished game of a schedule has its box score, in seasons that have any.
-- failure: {n} [season lacks|seasons lack] box scores of finished games.
-- severity: warn
-- reads: fact_schedule, dim_games
-- key: league, season_year
-- fault: UPDATE dim_games SET bref_id = 'x'; INSERT INTO fact_schedule (season_year, league, home_points) VALUES (2001, 'NBA', 90)
WITH seasons AS (
    SELECT DISTINCT
        league,
        season_year
    FROM dim_games
    WHERE bref_id IS NOT NULL AND has_box_score
)

SELECT
    seasons.league,
    schedule.season_year,
    count(*) AS finished,
    count(games.game_id) AS with_box_score
FROM fact_schedule AS schedule
INNER JOIN seasons
    ON schedule.season_year = seasons.season_year AND @same_league(schedule.league, seasons.league)
LEFT JOIN dim_games AS games ON schedule.game_id = games.game_id AND games.has_box_score
WHERE schedule.home_points IS NOT NULL
GROUP BY seasons.league, schedule.season_year
HAVING count(*) > count(games.game_id)
ORDER BY seasons.league, schedule.season_year
