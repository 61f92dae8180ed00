-- about: Every player with the names that an address may use, read into memory when an artifact is opened.
-- reads: dim_players
SELECT
    player_id,
    player_slug,
    player_name,
    position,
    search_name,
    debut_year,
    final_year
FROM dim_players
ORDER BY player_id;
