-- about: One row per coach season record that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__coach_seasons
-- runs: portable
WITH repeated AS (
    SELECT
        coach_id,
        season_year,
        team_code,
        role
    FROM stg_bref__coach_seasons
    GROUP BY coach_id, season_year, team_code, role
    HAVING count(*) > 1
),

copies AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        records.source_url,
        records.coach_id,
        records.season_year,
        records.team_code,
        records.role,
        concat_ws(
            '|',
            coalesce(CAST(records.games AS STRING), ''),
            coalesce(CAST(records.wins AS STRING), ''),
            coalesce(CAST(records.losses AS STRING), ''),
            coalesce(CAST(records.playoff_wins AS STRING), ''),
            coalesce(CAST(records.playoff_losses AS STRING), ''),
            coalesce(CAST(records.remarks AS STRING), '')
        ) AS content
    FROM stg_bref__coach_seasons AS records
    INNER JOIN repeated ON records.coach_id = repeated.coach_id AND records.season_year = repeated.season_year AND records.team_code = repeated.team_code AND records.role = repeated.role
),

compared AS (
    SELECT
        import_batch_id,
        source_row,
        row_number() OVER (PARTITION BY coach_id, season_year, team_code, role ORDER BY import_batch_id, source_row) AS copy_number,
        min(content) OVER (PARTITION BY coach_id, season_year, team_code, role) AS lowest_content,
        max(content) OVER (PARTITION BY coach_id, season_year, team_code, role) AS highest_content,
        min(source_url) OVER (PARTITION BY coach_id, season_year, team_code, role) AS first_page,
        max(source_url) OVER (PARTITION BY coach_id, season_year, team_code, role) AS last_page
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
