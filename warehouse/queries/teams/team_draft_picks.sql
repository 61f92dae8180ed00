-- about: Whom a team picked in the drafts, newest first.
-- reads: dim_players, fact_draft_picks
-- parameters: team_id BIGINT
-- names: player_slug
SELECT
    d.league,
    d.draft_year,
    d.round AS round_number,
    d.overall_pick,
    d.pick_rank AS round_pick,
    d.is_territorial,
    d.is_forfeited,
    d.player_id,
    coalesce(p.player_name, d.player_name) AS player_name,
    d.college,
    p.college AS player_college,
    p.debut_year,
    p.final_year,
    d.source
FROM fact_draft_picks AS d
LEFT JOIN dim_players AS p ON p.player_id = d.player_id
WHERE d.team_id = $team_id
ORDER BY
    d.draft_year DESC,
    d.league,
    d.list_order
LIMIT 2000;
