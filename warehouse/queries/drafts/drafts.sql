-- about: The drafts, newest first, or those of a year: how many rounds and picks are here.
-- reads: fact_draft_picks
-- parameters: league VARCHAR, draft_year INTEGER
SELECT
    league,
    draft_year,
    max(round) AS round_count,
    count(*)::INTEGER AS pick_count,
    count(player_id)::INTEGER AS players_in_league,
    list_sort(list(DISTINCT source)) AS sources
FROM fact_draft_picks
WHERE ($league::VARCHAR IS NULL OR league = $league)
    AND ($draft_year::INTEGER IS NULL OR draft_year = $draft_year)
GROUP BY league, draft_year
ORDER BY
    draft_year DESC,
    league;
