-- about: One row per record of a team's page that becomes no row, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__team_seasons
-- runs: portable
WITH repeated AS (
    SELECT
        season_year,
        team_code
    FROM stg_bref__team_seasons
    GROUP BY season_year, team_code
    HAVING count(*) > 1
),

copies AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        records.source_url,
        records.season_year,
        records.team_code,
        concat_ws(
            '|',
            coalesce(CAST(records.team_name AS STRING), ''),
            coalesce(CAST(records.wins AS STRING), ''),
            coalesce(CAST(records.losses AS STRING), ''),
            coalesce(CAST(records.finish AS STRING), ''),
            coalesce(CAST(records.bref_coach_ids AS STRING), ''),
            coalesce(CAST(records.coaches AS STRING), ''),
            coalesce(CAST(records.bref_executive_id AS STRING), ''),
            coalesce(CAST(records.executive AS STRING), ''),
            coalesce(CAST(records.arena AS STRING), ''),
            coalesce(CAST(records.attendance AS STRING), ''),
            coalesce(CAST(records.playoffs AS STRING), '')
        ) AS content
    FROM stg_bref__team_seasons AS records
    INNER JOIN repeated ON records.season_year = repeated.season_year AND records.team_code = repeated.team_code
),

compared AS (
    SELECT
        import_batch_id,
        source_row,
        row_number() OVER (PARTITION BY season_year, team_code ORDER BY import_batch_id, source_row) AS copy_number,
        min(content) OVER (PARTITION BY season_year, team_code) AS lowest_content,
        max(content) OVER (PARTITION BY season_year, team_code) AS highest_content,
        min(source_url) OVER (PARTITION BY season_year, team_code) AS first_page,
        max(source_url) OVER (PARTITION BY season_year, team_code) AS last_page
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
