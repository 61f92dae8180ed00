-- about: One row per record of a team's ratings adjusted for the schedule that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__team_ratings
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__team_ratings,
    (season_year, league, team_code),
    (
        conference, division, wins, losses, win_pct, margin_of_victory, offensive_rating, defensive_rating,
        net_rating, adjusted_margin_of_victory, adjusted_offensive_rating, adjusted_defensive_rating,
        adjusted_net_rating
    )
) AS drops
