-- about: One row per record of a referee's season that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__referee_seasons
-- runs: portable
WITH repeated AS (
    SELECT
        referee_id,
        season_year,
        league,
        season_type,
        measure
    FROM stg_bref__referee_seasons
    GROUP BY referee_id, season_year, league, season_type, measure
    HAVING count(*) > 1
),

copies AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        records.source_url,
        records.referee_id,
        records.season_year,
        records.league,
        records.season_type,
        records.measure,
        concat_ws(
            '|',
            coalesce(CAST(records.games AS STRING), ''),
            coalesce(CAST(records.field_goals_attempted_per_game AS STRING), ''),
            coalesce(CAST(records.free_throws_attempted_per_game AS STRING), ''),
            coalesce(CAST(records.personal_fouls_per_game AS STRING), ''),
            coalesce(CAST(records.points_per_game AS STRING), ''),
            coalesce(CAST(records.field_goals_attempted_per_48 AS STRING), ''),
            coalesce(CAST(records.free_throws_attempted_per_48 AS STRING), ''),
            coalesce(CAST(records.personal_fouls_per_48 AS STRING), ''),
            coalesce(CAST(records.points_per_48 AS STRING), ''),
            coalesce(CAST(records.field_goal_pct AS STRING), ''),
            coalesce(CAST(records.three_point_pct AS STRING), ''),
            coalesce(CAST(records.free_throw_pct AS STRING), '')
        ) AS content
    FROM stg_bref__referee_seasons AS records
    INNER JOIN repeated ON records.referee_id = repeated.referee_id AND records.season_year = repeated.season_year AND records.league = repeated.league AND records.season_type = repeated.season_type AND records.measure = repeated.measure
),

compared AS (
    SELECT
        import_batch_id,
        source_row,
        row_number() OVER (PARTITION BY referee_id, season_year, league, season_type, measure ORDER BY import_batch_id, source_row) AS copy_number,
        min(content) OVER (PARTITION BY referee_id, season_year, league, season_type, measure) AS lowest_content,
        max(content) OVER (PARTITION BY referee_id, season_year, league, season_type, measure) AS highest_content,
        min(source_url) OVER (PARTITION BY referee_id, season_year, league, season_type, measure) AS first_page,
        max(source_url) OVER (PARTITION BY referee_id, season_year, league, season_type, measure) AS last_page
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
