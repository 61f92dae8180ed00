-- about: The drafts, newest first, or those of a year: how many rounds and picks are here, and who was picked first.
-- reads: fact_draft_picks
-- parameters: league VARCHAR, draft_year INTEGER
-- names: first_pick_player_slug, first_pick_player_name
SELECT
    league,
    draft_year,
    max(round) AS round_count,
    count(*)::INTEGER AS pick_count,
    count(player_id)::INTEGER AS players_in_league,
    -- A territorial pick came before the first.
    any_value(player_id) FILTER (WHERE overall_pick = 1 AND NOT is_territorial) AS first_pick_player_id,
    list_sort(list(DISTINCT source)) AS sources
FROM fact_draft_picks
WHERE ($league::VARCHAR IS NULL OR league = $league)
    AND ($draft_year::INTEGER IS NULL OR draft_year = $draft_year)
GROUP BY league, draft_year
ORDER BY
    draft_year DESC,
    league;
