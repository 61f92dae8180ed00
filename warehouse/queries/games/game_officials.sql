-- about: The officials of a game, in the order of the box score page.
-- reads: bridge_game_referees
-- kept: game_id BIGINT
SELECT
    game_id AS by_game_id,
    referee_name
FROM bridge_game_referees
ORDER BY
    by_game_id,
    official_order;
