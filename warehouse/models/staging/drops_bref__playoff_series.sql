-- about: One row per series record that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__playoff_series
-- runs: portable
WITH repeated AS (
    SELECT
        season_year,
        league,
        winner_team_code,
        loser_team_code
    FROM stg_bref__playoff_series
    GROUP BY season_year, league, winner_team_code, loser_team_code
    HAVING count(*) > 1
),

copies AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        records.source_url,
        records.season_year,
        records.league,
        records.winner_team_code,
        records.loser_team_code,
        concat_ws(
            '|',
            coalesce(CAST(records.round AS STRING), ''),
            coalesce(CAST(records.winner_wins AS STRING), ''),
            coalesce(CAST(records.loser_wins AS STRING), ''),
            coalesce(CAST(records.is_decided AS STRING), '')
        ) AS content
    FROM stg_bref__playoff_series AS records
    INNER JOIN repeated ON records.season_year = repeated.season_year AND records.league = repeated.league AND records.winner_team_code = repeated.winner_team_code AND records.loser_team_code = repeated.loser_team_code
),

compared AS (
    SELECT
        import_batch_id,
        source_row,
        row_number() OVER (PARTITION BY season_year, league, winner_team_code, loser_team_code ORDER BY import_batch_id, source_row) AS copy_number,
        min(content) OVER (PARTITION BY season_year, league, winner_team_code, loser_team_code) AS lowest_content,
        max(content) OVER (PARTITION BY season_year, league, winner_team_code, loser_team_code) AS highest_content,
        min(source_url) OVER (PARTITION BY season_year, league, winner_team_code, loser_team_code) AS first_page,
        max(source_url) OVER (PARTITION BY season_year, league, winner_team_code, loser_team_code) AS last_page
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
