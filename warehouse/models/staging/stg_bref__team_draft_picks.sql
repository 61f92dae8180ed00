-- about: One row per pick on the page of a franchise's drafts, in the warehouse's names.
-- feeds: staged_draft_picks
-- reads: raw_bref__team_draft_picks, ref_bref_team_codes, ref_team_seasons
SELECT
    picks.import_batch_id,
    picks.source_row,
    TRUE AS is_printed,
    picks.draft_year,
    picks.league,
    picks.round,
    picks.overall_pick,
    picks.is_territorial,
    codes.team_id,
    -- The page has the franchise; the pick was made under the code of that year.
    coalesce(seasons.team_abbreviation, picks.franchise_id) AS team_code,
    'bref' AS scheme,
    picks.player_id AS id,
    picks.player_name,
    picks.college
FROM @lines_of_pages(raw_bref__team_draft_picks) AS picks
LEFT JOIN ref_bref_team_codes AS codes ON picks.franchise_id = codes.code
LEFT JOIN ref_team_seasons AS seasons ON codes.team_id = seasons.team_id AND picks.draft_year = seasons.season_year
-- A line that does not say whose draft it was stays on its page.
WHERE picks.league IS NOT NULL
