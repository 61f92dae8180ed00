-- about: One row per pick on the page of a draft, in the warehouse's names.
-- feeds: staged_draft_picks
-- reads: raw_bref__draft_picks, ref_bref_team_codes
SELECT
    picks.import_batch_id,
    picks.source_row,
    TRUE AS is_printed,
    picks.draft_year,
    picks.league,
    picks.round,
    picks.overall_pick,
    picks.team_number AS team_id,
    picks.team_id AS team_code,
    'bref' AS scheme,
    picks.player_id AS id,
    picks.player_name,
    picks.college
FROM @lines_of_teams(raw_bref__draft_picks) AS picks
