-- about: Every slug of a player stands once.
-- failure: {n} [slug belongs|slugs belong] to several players.
-- severity: error
-- reads: dim_players
-- key: slug
SELECT
    slug,
    count(*) AS rows_found
FROM dim_players
GROUP BY slug
HAVING count(*) > 1
ORDER BY slug
