-- about: A published final score has not lost its winner or a tenth of its points, as the score of an unfinished game has.
-- failure: {n} published final [score|scores] got worse.
-- reads: dim_games, live.dim_games
-- key: game_id
-- needs: live
-- fault: UPDATE dim_games SET home_points = home_points / 2, away_points = away_points / 2 WHERE game_id = 20000001
SELECT
    games.game_id,
    published.home_points AS published_home_points,
    games.home_points,
    published.away_points AS published_away_points,
    games.away_points
FROM dim_games AS games
INNER JOIN live.dim_games AS published ON games.game_id = published.game_id
WHERE
    10 * (games.home_points + games.away_points) < 9 * (published.home_points + published.away_points)
    OR games.winner_team_id <> published.winner_team_id
ORDER BY games.game_id
