-- about: The lottery for the first picks of a draft: each team's chances before it, and the pick that came of it.
-- reads: bref.draft_lottery
-- parameters: draft_year INTEGER
SELECT
    draft_year,
    seed,
    team_id,
    team_name,
    wins,
    losses,
    chances,
    first_pick_pct,
    top_four_pct,
    pick
FROM bref.draft_lottery
WHERE draft_year = $draft_year
ORDER BY
    seed,
    team_id
LIMIT 60;
