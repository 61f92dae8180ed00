-- about: One row per record of a season of a league that becomes no row, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__seasons
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__seasons,
    (season_year, league),
    (champion_team_code, champion, mvp, rookie, points_leader, rebounds_leader, assists_leader, win_shares_leader)
) AS drops
