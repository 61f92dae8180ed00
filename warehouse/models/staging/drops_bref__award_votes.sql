-- about: One row per vote record that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__award_votes
-- runs: portable
WITH repeated AS (
    SELECT
        season_year,
        award_id,
        candidate
    FROM stg_bref__award_votes
    GROUP BY season_year, award_id, candidate
    HAVING count(*) > 1
),

copies AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        records.source_url,
        records.season_year,
        records.award_id,
        records.candidate,
        concat_ws(
            '|',
            coalesce(CAST(records.rank AS STRING), ''),
            coalesce(CAST(records.team_selection AS STRING), ''),
            coalesce(CAST(records.first_place_votes AS STRING), ''),
            coalesce(CAST(records.points_won AS STRING), ''),
            coalesce(CAST(records.points_max AS STRING), ''),
            coalesce(CAST(records.share AS STRING), '')
        ) AS content
    FROM stg_bref__award_votes AS records
    INNER JOIN repeated ON records.season_year = repeated.season_year AND records.award_id = repeated.award_id AND records.candidate = repeated.candidate
),

compared AS (
    SELECT
        import_batch_id,
        source_row,
        row_number() OVER (PARTITION BY season_year, award_id, candidate ORDER BY import_batch_id, source_row) AS copy_number,
        min(content) OVER (PARTITION BY season_year, award_id, candidate) AS lowest_content,
        max(content) OVER (PARTITION BY season_year, award_id, candidate) AS highest_content,
        min(source_url) OVER (PARTITION BY season_year, award_id, candidate) AS first_page,
        max(source_url) OVER (PARTITION BY season_year, award_id, candidate) AS last_page
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
