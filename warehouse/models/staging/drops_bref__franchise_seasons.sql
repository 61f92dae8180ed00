-- about: One row per record of a franchise's season that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__franchise_seasons
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__franchise_seasons,
    (franchise_code, season_year, team_code),
    (
        league, made_playoffs, wins, losses, win_pct, finish, simple_rating, pace, relative_pace,
        offensive_rating, relative_offensive_rating, defensive_rating, relative_defensive_rating, playoffs,
        coaches, top_win_shares
    )
) AS drops
