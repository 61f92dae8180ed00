-- about: One row per record of a team's totals that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__team_totals
-- runs: portable
WITH repeated AS (
    SELECT
        season_year,
        league,
        side,
        team_code
    FROM stg_bref__team_totals
    GROUP BY season_year, league, side, team_code
    HAVING count(*) > 1
),

copies AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        records.source_url,
        records.season_year,
        records.league,
        records.side,
        records.team_code,
        concat_ws(
            '|',
            coalesce(CAST(records.team_name AS STRING), ''),
            coalesce(CAST(records.games_played AS STRING), ''),
            coalesce(CAST(records.minutes_played AS STRING), ''),
            coalesce(CAST(records.field_goals_made AS STRING), ''),
            coalesce(CAST(records.field_goals_attempted AS STRING), ''),
            coalesce(CAST(records.field_goal_pct AS STRING), ''),
            coalesce(CAST(records.three_pointers_made AS STRING), ''),
            coalesce(CAST(records.three_pointers_attempted AS STRING), ''),
            coalesce(CAST(records.three_point_pct AS STRING), ''),
            coalesce(CAST(records.two_pointers_made AS STRING), ''),
            coalesce(CAST(records.two_pointers_attempted AS STRING), ''),
            coalesce(CAST(records.two_point_pct AS STRING), ''),
            coalesce(CAST(records.effective_field_goal_pct AS STRING), ''),
            coalesce(CAST(records.free_throws_made AS STRING), ''),
            coalesce(CAST(records.free_throws_attempted AS STRING), ''),
            coalesce(CAST(records.free_throw_pct AS STRING), ''),
            coalesce(CAST(records.offensive_rebounds AS STRING), ''),
            coalesce(CAST(records.defensive_rebounds AS STRING), ''),
            coalesce(CAST(records.rebounds AS STRING), ''),
            coalesce(CAST(records.assists AS STRING), ''),
            coalesce(CAST(records.steals AS STRING), ''),
            coalesce(CAST(records.blocks AS STRING), ''),
            coalesce(CAST(records.turnovers AS STRING), ''),
            coalesce(CAST(records.personal_fouls AS STRING), ''),
            coalesce(CAST(records.points AS STRING), '')
        ) AS content
    FROM stg_bref__team_totals AS records
    INNER JOIN repeated ON records.season_year = repeated.season_year AND records.league = repeated.league AND records.side = repeated.side AND records.team_code = repeated.team_code
),

compared AS (
    SELECT
        import_batch_id,
        source_row,
        row_number() OVER (PARTITION BY season_year, league, side, team_code ORDER BY import_batch_id, source_row) AS copy_number,
        min(content) OVER (PARTITION BY season_year, league, side, team_code) AS lowest_content,
        max(content) OVER (PARTITION BY season_year, league, side, team_code) AS highest_content,
        min(source_url) OVER (PARTITION BY season_year, league, side, team_code) AS first_page,
        max(source_url) OVER (PARTITION BY season_year, league, side, team_code) AS last_page
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
