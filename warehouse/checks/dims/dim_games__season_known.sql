-- about: The season of a game is one of its league.
-- failure: {n} [game is|games are] of a season that the lists of seasons do not have for the league.
-- reads: dim_games, dim_seasons
-- key: game_id
-- fault: UPDATE dim_games SET league = 'XBL' WHERE game_id = 20000001
SELECT
    games.game_id,
    games.league,
    games.season_year
FROM dim_games AS games
LEFT JOIN dim_seasons AS seasons ON games.league = seasons.league AND games.season_year = seasons.season_year
WHERE seasons.league IS NULL
ORDER BY games.game_id
