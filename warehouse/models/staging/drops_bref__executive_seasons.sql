-- about: One row per record of an executive's season that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__executive_seasons
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__executive_seasons,
    (executive_id, season_year, team_code),
    (
        age, league, title, games, wins, losses, win_pct, wins_over_500, finish, playoff_games, playoff_wins,
        playoff_losses, playoff_win_pct, remarks
    )
) AS drops
