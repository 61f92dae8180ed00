-- about: Every player has a name.
-- failure: {n} [player has|players have] no name.
-- reads: dim_players
-- key: player_id
-- fault: UPDATE dim_players SET player_name = ' ' WHERE player_id = 1001
SELECT
    player_id,
    player_name,
    player_slug
FROM dim_players
WHERE trim(player_name) = '' OR trim(last_name) = '' OR trim(search_name) = ''
ORDER BY player_id
