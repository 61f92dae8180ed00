-- about: The season of a game is a season.
-- failure: {n} [game belongs|games belong] to a season that is not there.
-- severity: error
-- reads: dim_games, dim_seasons
-- key: game_id
SELECT
    games.game_id,
    games.season_year
FROM dim_games AS games
LEFT JOIN dim_seasons AS seasons ON games.season_year = seasons.season_year
WHERE seasons.season_year IS NULL
ORDER BY games.game_id
