-- about: One row per record of a pick of a franchise that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__team_draft_picks
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__team_draft_picks,
    (franchise_code, draft_year, player_name),
    (
        league, round, is_territorial, overall_pick, bref_player_id, traded_to_team_code, position, college,
        first_season_year, last_season_year, games, minutes_played, points, rebounds, assists, win_shares,
        win_shares_per_48, box_plus_minus, value_over_replacement
    )
) AS drops
