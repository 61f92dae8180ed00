-- about: The points that the players of a college scored in their careers here; a player of several colleges counts for each.
-- tags: players, colleges, careers
-- reads: agg_player_careers, dim_players
-- parameters: limit BIGINT = 20
WITH attended AS (
    SELECT
        p.player_id,
        p.player_name,
        trim(unnest(string_split(p.college, ','))) AS college
    FROM dim_players AS p
    WHERE p.college IS NOT NULL
)

SELECT
    attended.college,
    count(*) AS players,
    sum(c.points) AS points,
    arg_max(attended.player_name, c.points) AS best_player_name
FROM attended
INNER JOIN agg_player_careers AS c
    ON c.player_id = attended.player_id AND c.season_type = 'REGULAR' AND c.league = 'ALL'
GROUP BY attended.college
ORDER BY
    points DESC NULLS LAST,
    attended.college
LIMIT $limit;
