-- about: One row per record of an executive of the register that becomes no row, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__executive_index
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__executive_index,
    (executive_id, register_list),
    (
        first_season_year, last_season_year, years, games, wins, losses, win_pct, wins_over_500, playoff_games,
        playoff_wins, playoff_losses, playoff_win_pct, conference_titles, league_titles
    )
) AS drops
