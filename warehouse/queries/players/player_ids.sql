-- about: Every id that leads to a player, of whichever source, and numbers that he had here before; read into memory when an artifact is opened.
-- reads: bridge_player_ids
SELECT
    player_id,
    scheme,
    id
FROM bridge_player_ids
ORDER BY player_id, scheme;
