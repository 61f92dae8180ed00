-- about: Every player with the names that an address may use, read into memory when an artifact is opened.
-- reads: dim_players
SELECT
    player_id,
    player_slug,
    player_name,
    position
FROM dim_players
ORDER BY player_id;
