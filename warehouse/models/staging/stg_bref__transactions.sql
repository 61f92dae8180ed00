-- about: One row per accepted record of a transaction, in the warehouse's names.
-- grain: record
-- key: import_batch_id, source_row
-- reads: raw_bref__transactions, ref_bref_team_codes
-- runs: portable
SELECT
    records.import_batch_id,
    records.source_row,
    records.league,
    coalesce(records.page_team_id, records.league) AS page_code,
    records.season_year,
    records.transaction_date,
    records.transaction_order,
    codes.team_id AS team_id,
    records.team_id AS team_code,
    other.team_id AS other_team_id,
    records.other_team_id AS other_team_code,
    records.player_ids AS bref_player_ids,
    records.description,
    records.source_url
FROM raw_bref__transactions AS records
LEFT JOIN ref_bref_team_codes AS codes ON records.team_id = codes.code
LEFT JOIN ref_bref_team_codes AS other ON records.other_team_id = other.code
