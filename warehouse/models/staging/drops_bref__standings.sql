-- about: One row per standings record that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- drops: fact_bref_standings
-- reads: stg_bref__standings
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM @repeated_records(
    stg_bref__standings,
    (season_year, league, grouped_by, team_code),
    (conference, division, group_order, wins, losses, games_behind)
) AS drops
