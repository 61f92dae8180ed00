-- about: One row per record of a player of an honour team that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__honour_teams
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__honour_teams,
    (season_year, league, award_id, team_selection, player_id),
    (position)
) AS drops
