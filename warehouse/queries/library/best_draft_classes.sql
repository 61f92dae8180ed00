-- about: The points that the players of a draft scored in their careers here.
-- tags: players, draft, careers
-- reads: agg_player_careers, dim_players, fact_draft_picks
-- parameters: limit BIGINT = 20
SELECT
    d.league,
    d.draft_year,
    count(DISTINCT d.player_id) AS players,
    sum(c.games_played) AS games_played,
    sum(c.points) AS points,
    arg_max(p.player_name, c.points) AS best_player_name
FROM fact_draft_picks AS d
INNER JOIN dim_players AS p USING (player_id)
INNER JOIN agg_player_careers AS c
    ON c.player_id = d.player_id AND c.season_type = 'REGULAR' AND c.league = 'ALL'
GROUP BY d.league, d.draft_year
ORDER BY
    points DESC,
    d.draft_year
LIMIT $limit;
