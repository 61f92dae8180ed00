-- about: One row per accepted record of a list of draft picks, in the warehouse's names.
-- stages: raw_season_tables__draft_picks
-- feeds: staged_draft_picks
-- reads: raw_season_tables__draft_picks, ref_bref_team_codes
SELECT
    picks.import_batch_id,
    picks.source_row,
    picks.draft_year,
    picks.league,
    picks.round,
    picks.overall_pick,
    codes.team_id,
    picks.team_code,
    'bref' AS scheme,
    -- One id has a hyphen, of which no number can be made.
    CASE WHEN picks.player_id NOT LIKE '%-%' THEN picks.player_id END AS id,
    picks.player_name,
    picks.college
FROM raw_season_tables__draft_picks AS picks
LEFT JOIN ref_bref_team_codes AS codes ON picks.team_code = codes.code
