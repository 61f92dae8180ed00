-- about: The officials of a game, in the order of the box score page.
-- reads: bridge_game_referees
-- parameters: game_id BIGINT
SELECT referee_name AS name
FROM bridge_game_referees
WHERE game_id = $game_id
ORDER BY official_order;
