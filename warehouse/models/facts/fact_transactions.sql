-- about: One row per transaction: day, teams, players and text.
-- grain: page, day and place on it
-- key: season_year, transaction_date, page_code, transaction_order
-- reads: stg_bref__transactions, drops_bref__transactions
-- runs: portable
SELECT
    records.season_year,
    records.transaction_date,
    records.page_code,
    records.transaction_order,
    records.league,
    records.team_id,
    records.team_code,
    records.other_team_id,
    records.other_team_code,
    records.bref_player_ids,
    records.description,
    records.import_batch_id,
    records.source_row
FROM stg_bref__transactions AS records
LEFT JOIN drops_bref__transactions AS drops
    ON records.import_batch_id = drops.import_batch_id AND records.source_row = drops.source_row
WHERE drops.source_row IS NULL
ORDER BY records.season_year, records.transaction_date, records.page_code, records.transaction_order
