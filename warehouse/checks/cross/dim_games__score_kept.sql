-- about: A published final score does not change; a correction is reported.
-- failure: {n} published [score|scores] [has|have] changed.
-- severity: warn
-- reads: dim_games, live.dim_games
-- key: game_id
-- needs: live
-- fault: UPDATE dim_games SET home_points = home_points + 1 WHERE game_id = 20000001
SELECT
    games.game_id,
    published.home_points AS published_home_points,
    games.home_points,
    published.away_points AS published_away_points,
    games.away_points
FROM dim_games AS games
INNER JOIN live.dim_games AS published ON games.game_id = published.game_id
WHERE games.home_points <> published.home_points OR games.away_points <> published.away_points
ORDER BY games.game_id
