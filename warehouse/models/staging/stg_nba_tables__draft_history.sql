-- about: One row per accepted record of the NBA's list of draft picks, in the warehouse's names.
-- stages: raw_nba_tables__draft_history
-- feeds: staged_draft_picks
-- reads: raw_nba_tables__draft_history
SELECT
    picks.import_batch_id,
    picks.source_row,
    picks.draft_year,
    -- The league took its name with the season of 1949-50.
    CASE WHEN picks.draft_year < 1950 THEN 'BAA' ELSE 'NBA' END AS league,
    CASE WHEN picks.draft_type = 'Territorial' THEN 1 ELSE nullif(picks.round, 0) END AS round,
    nullif(picks.overall_pick, 0) AS made_pick,
    picks.draft_type = 'Territorial' AS is_territorial,
    nullif(picks.team_id, 0) AS team_id,
    picks.team_abbreviation AS team_code,
    'nba' AS scheme,
    CAST(picks.player_id AS STRING) AS id,
    picks.player_name,
    picks.college
FROM raw_nba_tables__draft_history AS picks
