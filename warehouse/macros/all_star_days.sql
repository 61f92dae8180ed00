-- about: The day of the All-Star game of each season of which one is here, as games or the lines of the players tell it.
-- parameters: games
-- any:
(
    SELECT
        league,
        season_year,
        min(game_date) AS game_date
    FROM (
        SELECT league, season_year, game_date FROM {games} WHERE season_type = 'ALL_STAR'
        UNION ALL
        SELECT league, season_year, try_strptime(left(game_code, 8), '%Y%m%d')::DATE AS game_date FROM bref.all_star_gamelogs
    ) AS told
    GROUP BY league, season_year
)
