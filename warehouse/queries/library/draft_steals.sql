-- about: The most points of players picked behind a place of the draft, over their careers here.
-- tags: players, draft, careers
-- reads: agg_player_careers, dim_players, fact_draft_picks
-- parameters: after_pick INTEGER = 30, limit BIGINT = 20
SELECT
    d.draft_year,
    d.overall_pick,
    p.player_name,
    c.games_played,
    c.points,
    c.is_complete
FROM fact_draft_picks AS d
INNER JOIN dim_players AS p USING (player_id)
INNER JOIN agg_player_careers AS c
    ON c.player_id = d.player_id AND c.season_type = 'REGULAR' AND c.league = 'ALL'
WHERE d.overall_pick > $after_pick
    AND c.points IS NOT NULL
QUALIFY row_number() OVER (PARTITION BY d.player_id ORDER BY d.draft_year DESC) = 1
ORDER BY
    c.points DESC,
    p.player_name
LIMIT $limit;
