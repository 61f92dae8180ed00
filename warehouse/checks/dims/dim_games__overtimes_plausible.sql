-- about: A game has no more than six overtimes, the most there ever were.
-- failure: {n} [game has|games have] more than six overtimes.
-- reads: dim_games
-- key: game_id
-- fault: UPDATE dim_games SET overtimes = 7 WHERE game_id = 20000001
SELECT
    game_id,
    overtimes
FROM dim_games
WHERE overtimes NOT BETWEEN 0 AND 6
ORDER BY game_id
