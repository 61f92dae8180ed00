-- about: Every player has a name.
-- failure: {n} [player has|players have] no name.
-- severity: error
-- reads: dim_players
-- key: player_id
SELECT
    player_id,
    full_name,
    slug
FROM dim_players
WHERE trim(full_name) = '' OR trim(last_name) = '' OR trim(search_name) = ''
ORDER BY player_id
