-- about: One row per coach record that becomes no row, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__coaches
-- runs: portable
WITH repeated AS (
    SELECT
        coach_id
    FROM stg_bref__coaches
    GROUP BY coach_id
    HAVING count(*) > 1
),

copies AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        records.source_url,
        records.coach_id,
        concat_ws(
            '|',
            coalesce(CAST(records.name AS STRING), ''),
            coalesce(CAST(records.full_name AS STRING), ''),
            coalesce(CAST(records.birth_date AS STRING), ''),
            coalesce(CAST(records.death_date AS STRING), '')
        ) AS content
    FROM stg_bref__coaches AS records
    INNER JOIN repeated ON records.coach_id = repeated.coach_id
),

compared AS (
    SELECT
        import_batch_id,
        source_row,
        row_number() OVER (PARTITION BY coach_id ORDER BY import_batch_id, source_row) AS copy_number,
        min(content) OVER (PARTITION BY coach_id) AS lowest_content,
        max(content) OVER (PARTITION BY coach_id) AS highest_content,
        min(source_url) OVER (PARTITION BY coach_id) AS first_page,
        max(source_url) OVER (PARTITION BY coach_id) AS last_page
    FROM copies
),

duplicates AS (
    SELECT
        import_batch_id,
        source_row,
        CASE
            WHEN lowest_content <> highest_content THEN 'conflicting_duplicate'
            WHEN first_page <> last_page THEN 'on_another_page'
            ELSE 'exact_duplicate'
        END AS reason
    FROM compared
    WHERE copy_number > 1 OR lowest_content <> highest_content
)

SELECT
    import_batch_id,
    source_row,
    reason
FROM duplicates
