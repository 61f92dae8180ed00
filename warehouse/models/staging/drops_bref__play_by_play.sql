-- about: One row per event record that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__play_by_play
-- runs: portable
WITH repeated AS (
    SELECT
        game_id,
        event_number
    FROM stg_bref__play_by_play
    GROUP BY game_id, event_number
    HAVING count(*) > 1
),

copies AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        records.source_url,
        records.game_id,
        records.event_number,
        concat_ws(
            '|',
            coalesce(CAST(records.period AS STRING), ''),
            coalesce(CAST(records.seconds_remaining AS STRING), ''),
            coalesce(CAST(records.home_score AS STRING), ''),
            coalesce(CAST(records.away_score AS STRING), ''),
            coalesce(CAST(records.team_code AS STRING), ''),
            coalesce(CAST(records.event_type AS STRING), ''),
            coalesce(CAST(records.points AS STRING), ''),
            coalesce(CAST(records.description AS STRING), '')
        ) AS content
    FROM stg_bref__play_by_play AS records
    INNER JOIN repeated ON records.game_id = repeated.game_id AND records.event_number = repeated.event_number
),

compared AS (
    SELECT
        import_batch_id,
        source_row,
        row_number() OVER (PARTITION BY game_id, event_number ORDER BY import_batch_id, source_row) AS copy_number,
        min(content) OVER (PARTITION BY game_id, event_number) AS lowest_content,
        max(content) OVER (PARTITION BY game_id, event_number) AS highest_content,
        min(source_url) OVER (PARTITION BY game_id, event_number) AS first_page,
        max(source_url) OVER (PARTITION BY game_id, event_number) AS last_page
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
),

judged AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        CASE
            WHEN duplicates.source_row IS NOT NULL THEN duplicates.reason
            WHEN records.team_code IS NOT NULL AND records.team_id IS NULL THEN 'orphan_team'
        END AS reason
    FROM stg_bref__play_by_play AS records
    LEFT JOIN duplicates
        ON records.import_batch_id = duplicates.import_batch_id AND records.source_row = duplicates.source_row
)

SELECT
    import_batch_id,
    source_row,
    reason
FROM judged
WHERE reason IS NOT NULL
