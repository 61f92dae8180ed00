-- about: One row per record of a franchise or one of its names that becomes no row, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__franchises
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_on_pages(
    stg_bref__franchises,
    franchise_code,
    (franchise_code, name, first_season_year, is_whole_franchise, page_order),
    (
        is_active, league, last_season_year, seasons, games, wins, losses, win_pct, playoff_seasons,
        division_titles, conference_titles, league_titles
    )
) AS drops
