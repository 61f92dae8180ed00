-- about: A game is played on a day of its season: a regular one between its first and last day, give or take a week.
-- failure: {n} [game was|games were] played on a day outside the season.
-- reads: dim_games, dim_seasons
-- key: game_id
-- fault: UPDATE dim_games SET game_date = DATE '2099-01-01' WHERE game_id = 20000001
SELECT
    games.game_id,
    games.season_type,
    games.game_date,
    seasons.start_date,
    seasons.end_date,
    seasons.playoffs_end_date
FROM dim_games AS games
INNER JOIN dim_seasons AS seasons ON games.league = seasons.league AND games.season_year = seasons.season_year
WHERE
    CASE games.season_type
        WHEN 'REGULAR' THEN games.game_date NOT BETWEEN seasons.start_date - 7 AND seasons.end_date + 7
        ELSE
            games.game_date NOT BETWEEN seasons.start_date - 60
            AND coalesce(seasons.playoffs_end_date, seasons.end_date + 90)
    END
ORDER BY games.game_id
