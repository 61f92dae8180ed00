-- about: One row per schedule record that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__schedule
-- runs: portable
WITH repeated AS (
    SELECT
        season_year,
        league,
        game_date,
        home_team_code,
        away_team_code
    FROM stg_bref__schedule
    GROUP BY season_year, league, game_date, home_team_code, away_team_code
    HAVING count(*) > 1
),

copies AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        records.source_url,
        records.season_year,
        records.league,
        records.game_date,
        records.home_team_code,
        records.away_team_code,
        concat_ws(
            '|',
            coalesce(CAST(records.season_type AS STRING), ''),
            coalesce(CAST(records.home_points AS STRING), ''),
            coalesce(CAST(records.away_points AS STRING), ''),
            coalesce(CAST(records.overtimes AS STRING), ''),
            coalesce(CAST(records.attendance AS STRING), ''),
            coalesce(CAST(records.arena AS STRING), ''),
            coalesce(CAST(records.remarks AS STRING), '')
        ) AS content
    FROM stg_bref__schedule AS records
    INNER JOIN repeated ON records.season_year = repeated.season_year AND records.league = repeated.league AND records.game_date = repeated.game_date AND records.home_team_code = repeated.home_team_code AND records.away_team_code = repeated.away_team_code
),

compared AS (
    SELECT
        import_batch_id,
        source_row,
        row_number() OVER (PARTITION BY season_year, league, game_date, home_team_code, away_team_code ORDER BY import_batch_id, source_row) AS copy_number,
        min(content) OVER (PARTITION BY season_year, league, game_date, home_team_code, away_team_code) AS lowest_content,
        max(content) OVER (PARTITION BY season_year, league, game_date, home_team_code, away_team_code) AS highest_content,
        min(source_url) OVER (PARTITION BY season_year, league, game_date, home_team_code, away_team_code) AS first_page,
        max(source_url) OVER (PARTITION BY season_year, league, game_date, home_team_code, away_team_code) AS last_page
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
