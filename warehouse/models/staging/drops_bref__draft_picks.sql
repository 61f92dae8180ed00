-- about: One row per pick record that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__draft_picks
-- runs: portable
WITH repeated AS (
    SELECT
        league,
        draft_year,
        overall_pick,
        player_name
    FROM stg_bref__draft_picks
    GROUP BY league, draft_year, overall_pick, player_name
    HAVING count(*) > 1
),

copies AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        records.source_url,
        records.league,
        records.draft_year,
        records.overall_pick,
        records.player_name,
        concat_ws(
            '|',
            coalesce(CAST(records.round AS STRING), ''),
            coalesce(CAST(records.team_code AS STRING), ''),
            coalesce(CAST(records.bref_player_id AS STRING), ''),
            coalesce(CAST(records.college AS STRING), '')
        ) AS content
    FROM stg_bref__draft_picks AS records
    INNER JOIN repeated ON records.league = repeated.league AND records.draft_year = repeated.draft_year AND records.overall_pick IS NOT DISTINCT FROM repeated.overall_pick AND records.player_name = repeated.player_name
),

compared AS (
    SELECT
        import_batch_id,
        source_row,
        row_number() OVER (PARTITION BY league, draft_year, overall_pick, player_name ORDER BY import_batch_id, source_row) AS copy_number,
        min(content) OVER (PARTITION BY league, draft_year, overall_pick, player_name) AS lowest_content,
        max(content) OVER (PARTITION BY league, draft_year, overall_pick, player_name) AS highest_content,
        min(source_url) OVER (PARTITION BY league, draft_year, overall_pick, player_name) AS first_page,
        max(source_url) OVER (PARTITION BY league, draft_year, overall_pick, player_name) AS last_page
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
