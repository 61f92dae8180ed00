-- about: One row per record of a playoff series of the list of all that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__series_index
-- runs: portable
SELECT
    import_batch_id,
    source_row,
    reason
FROM repeated_records(
    stg_bref__series_index,
    (season_year, league, series_id),
    (
        series, start_date, end_date, winner_team_code, winner_name, winner_seed, winner_wins, loser_team_code,
        loser_name, loser_seed, loser_wins, is_decided, favorite_team_code, favorite_odds, underdog_team_code,
        underdog_odds
    )
) AS drops
