-- about: One row per record of a team's page that becomes no row, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__team_seasons
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__team_seasons,
    (season_year, team_code),
    (
        team_name, wins, losses, finish, bref_coach_ids, coaches, bref_executive_id, executive, arena,
        attendance, playoffs
    )
) AS drops
