-- about: Who was chosen for the most All-Star games; only where lists of selections are in the artifact.
-- tags: players, honours
-- reads: dim_players, fact_all_star_selections
-- parameters: limit BIGINT = 20
SELECT
    p.player_name,
    count(DISTINCT (s.league, s.season_year)) AS selections,
    min(s.season_year) AS first_season_year,
    max(s.season_year) AS last_season_year
FROM fact_all_star_selections AS s
INNER JOIN dim_players AS p USING (player_id)
GROUP BY s.player_id, p.player_name
ORDER BY
    selections DESC,
    p.player_name
LIMIT $limit;
