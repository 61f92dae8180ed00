-- about: One row per standings record that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__standings
-- runs: portable
WITH repeated AS (
    SELECT
        season_year,
        league,
        grouped_by,
        team_code
    FROM stg_bref__standings
    GROUP BY season_year, league, grouped_by, team_code
    HAVING count(*) > 1
),

copies AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        records.source_url,
        records.season_year,
        records.league,
        records.grouped_by,
        records.team_code,
        concat_ws(
            '|',
            coalesce(CAST(records.conference AS STRING), ''),
            coalesce(CAST(records.division AS STRING), ''),
            coalesce(CAST(records.group_order AS STRING), ''),
            coalesce(CAST(records.wins AS STRING), ''),
            coalesce(CAST(records.losses AS STRING), ''),
            coalesce(CAST(records.games_behind AS STRING), '')
        ) AS content
    FROM stg_bref__standings AS records
    INNER JOIN repeated ON records.season_year = repeated.season_year AND records.league = repeated.league AND records.grouped_by = repeated.grouped_by AND records.team_code = repeated.team_code
),

compared AS (
    SELECT
        import_batch_id,
        source_row,
        row_number() OVER (PARTITION BY season_year, league, grouped_by, team_code ORDER BY import_batch_id, source_row) AS copy_number,
        min(content) OVER (PARTITION BY season_year, league, grouped_by, team_code) AS lowest_content,
        max(content) OVER (PARTITION BY season_year, league, grouped_by, team_code) AS highest_content,
        min(source_url) OVER (PARTITION BY season_year, league, grouped_by, team_code) AS first_page,
        max(source_url) OVER (PARTITION BY season_year, league, grouped_by, team_code) AS last_page
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
