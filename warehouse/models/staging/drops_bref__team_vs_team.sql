-- about: One row per record of a team's record against another that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__team_vs_team
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(stg_bref__team_vs_team, (season_year, league, season_type, team_code, opponent_team_code), (wins, losses)) AS drops
