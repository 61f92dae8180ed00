-- about: One row per game record that becomes no row of dim_game_details, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__games, bref_games, kept_games
-- runs: portable
WITH repeated AS (
    SELECT
        game_id
    FROM stg_bref__games
    GROUP BY game_id
    HAVING count(*) > 1
),

copies AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        records.source_url,
        records.game_id,
        concat_ws(
            '|',
            coalesce(CAST(records.game_date AS STRING), ''),
            coalesce(CAST(records.home_team_code AS STRING), ''),
            coalesce(CAST(records.away_team_code AS STRING), ''),
            coalesce(CAST(records.home_points AS STRING), ''),
            coalesce(CAST(records.away_points AS STRING), ''),
            coalesce(CAST(records.stage AS STRING), ''),
            coalesce(CAST(records.overtimes AS STRING), ''),
            coalesce(CAST(records.arena AS STRING), ''),
            coalesce(CAST(records.attendance AS STRING), '')
        ) AS content
    FROM stg_bref__games AS records
    INNER JOIN repeated ON records.game_id = repeated.game_id
),

compared AS (
    SELECT
        import_batch_id,
        source_row,
        row_number() OVER (PARTITION BY game_id ORDER BY import_batch_id, source_row) AS copy_number,
        min(content) OVER (PARTITION BY game_id) AS lowest_content,
        max(content) OVER (PARTITION BY game_id) AS highest_content,
        min(source_url) OVER (PARTITION BY game_id) AS first_page,
        max(source_url) OVER (PARTITION BY game_id) AS last_page
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
            WHEN pages.game_id IS NULL THEN 'orphan_game'
            WHEN pages.league <> 'NBA' THEN 'other_league'
            WHEN kept.game_id IS NULL THEN 'without_team_lines'
        END AS reason
    FROM stg_bref__games AS records
    LEFT JOIN duplicates
        ON records.import_batch_id = duplicates.import_batch_id AND records.source_row = duplicates.source_row
    LEFT JOIN bref_games AS pages ON records.game_id = pages.game_id
    LEFT JOIN kept_games AS kept ON records.game_id = kept.game_id
)

SELECT
    import_batch_id,
    source_row,
    reason
FROM judged
WHERE reason IS NOT NULL
