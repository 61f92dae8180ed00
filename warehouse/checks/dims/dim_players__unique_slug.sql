-- about: Every player's slug is unique.
-- failure: {n} [slug belongs|slugs belong] to several players.
-- reads: dim_players
-- key: player_slug
-- fault: UPDATE dim_players SET player_slug = 'somebody'
SELECT
    player_slug,
    count(*) AS rows_found
FROM dim_players
GROUP BY player_slug
HAVING count(*) > 1
ORDER BY player_slug
