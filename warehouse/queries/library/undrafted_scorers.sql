-- about: The most points of players of whom the artifact has no pick, who came when drafts were held; only where drafts are in the artifact.
-- tags: players, draft, careers
-- reads: agg_player_careers, dim_players, fact_draft_picks
-- parameters: since INTEGER = 1977, limit BIGINT = 20
SELECT
    p.player_name,
    p.debut_year,
    c.games_played,
    c.points,
    c.is_complete
FROM dim_players AS p
INNER JOIN agg_player_careers AS c
    ON c.player_id = p.player_id AND c.season_type = 'REGULAR' AND c.league = 'ALL'
LEFT JOIN fact_draft_picks AS d ON d.player_id = p.player_id
WHERE d.player_id IS NULL
    AND p.debut_year >= $since
    AND p.debut_year > (SELECT min(picks.draft_year) FROM fact_draft_picks AS picks)
    AND c.points IS NOT NULL
ORDER BY
    c.points DESC,
    p.player_name
LIMIT $limit;
