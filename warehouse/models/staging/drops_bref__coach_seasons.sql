-- about: One row per coach season record that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__coach_seasons
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__coach_seasons,
    (coach_id, season_year, team_code, role),
    (games, wins, losses, playoff_wins, playoff_losses, remarks)
) AS drops
