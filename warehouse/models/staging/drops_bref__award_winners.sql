-- about: One row per record of a winner that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__award_winners
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_on_pages(
    stg_bref__award_winners,
    (season_year, league, award_id),
    (season_year, league, award_id, winner, page_order),
    (
        winner_name, team_code, is_tie, age, games_played, minutes_per_game, points_per_game,
        rebounds_per_game, assists_per_game, steals_per_game, blocks_per_game, field_goal_pct,
        three_point_pct, free_throw_pct, win_shares, win_shares_per_48
    )
)
