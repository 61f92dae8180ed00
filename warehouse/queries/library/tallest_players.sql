-- about: The tallest players, or the shortest; of those whose height is known.
-- tags: players, size
-- reads: agg_player_careers, dim_players
-- parameters: shortest BOOLEAN = FALSE, limit BIGINT = 20
SELECT
    p.player_name,
    p.height_inches,
    p.weight_pounds,
    p.position,
    p.debut_year,
    p.final_year
FROM dim_players AS p
INNER JOIN agg_player_careers AS c
    ON c.player_id = p.player_id AND c.season_type = 'REGULAR' AND c.league = 'ALL'
WHERE p.height_inches IS NOT NULL
    AND c.games_played > 0
ORDER BY
    CASE WHEN $shortest THEN p.height_inches ELSE -p.height_inches END,
    p.player_name
LIMIT $limit;
