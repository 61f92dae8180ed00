-- about: One row per record of a line of the standings of a day that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__daily_standings
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_on_pages(
    stg_bref__daily_standings,
    (standing_date, grouped_by, team_code),
    (standing_date, grouped_by, team_code, page_order),
    (
        conference, division, group_order, made_playoffs, seed, wins, losses, win_pct, games_behind,
        points_per_game, opponent_points_per_game, simple_rating
    )
) AS drops
