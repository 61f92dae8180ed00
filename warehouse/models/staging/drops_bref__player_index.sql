-- about: One row per record of the index that becomes no row, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__player_index
-- runs: portable
WITH repeated AS (
    SELECT
        player_id
    FROM stg_bref__player_index
    GROUP BY player_id
    HAVING count(*) > 1
),

copies AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        records.source_url,
        records.player_id,
        concat_ws(
            '|',
            coalesce(CAST(records.player_name AS STRING), ''),
            coalesce(CAST(records.is_hall_of_fame AS STRING), ''),
            coalesce(CAST(records.is_active AS STRING), ''),
            coalesce(CAST(records.first_season_year AS STRING), ''),
            coalesce(CAST(records.last_season_year AS STRING), ''),
            coalesce(CAST(records.positions AS STRING), ''),
            coalesce(CAST(records.height_inches AS STRING), ''),
            coalesce(CAST(records.weight_lbs AS STRING), ''),
            coalesce(CAST(records.birth_date AS STRING), ''),
            coalesce(CAST(records.colleges AS STRING), '')
        ) AS content
    FROM stg_bref__player_index AS records
    INNER JOIN repeated ON records.player_id = repeated.player_id
),

compared AS (
    SELECT
        import_batch_id,
        source_row,
        row_number() OVER (PARTITION BY player_id ORDER BY import_batch_id, source_row) AS copy_number,
        min(content) OVER (PARTITION BY player_id) AS lowest_content,
        max(content) OVER (PARTITION BY player_id) AS highest_content,
        min(source_url) OVER (PARTITION BY player_id) AS first_page,
        max(source_url) OVER (PARTITION BY player_id) AS last_page
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
