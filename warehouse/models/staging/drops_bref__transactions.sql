-- about: One row per record of a transaction that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__transactions
-- runs: portable
WITH ranked AS (
    SELECT
        import_batch_id,
        source_row,
        league,
        page_code,
        max(league) OVER (PARTITION BY season_year) AS league_with_page,
        min(page_code) OVER (PARTITION BY season_year, transaction_date, description) AS first_page_code
    FROM stg_bref__transactions
),

judged AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        CASE
            WHEN records.league IS NULL AND records.league_with_page IS NOT NULL THEN 'on_another_page'
            WHEN records.league IS NULL AND records.page_code <> records.first_page_code THEN 'on_another_page'
            ELSE duplicates.reason
        END AS reason
    FROM ranked AS records
    LEFT JOIN repeated_records(
        stg_bref__transactions,
        (season_year, transaction_date, page_code, transaction_order),
        (description, team_code, other_team_code, bref_player_ids)
    ) AS duplicates
        ON records.import_batch_id = duplicates.import_batch_id AND records.source_row = duplicates.source_row
)

SELECT
    import_batch_id,
    source_row,
    reason
FROM judged
WHERE reason IS NOT NULL
