-- about: One row per record of a team's ratings that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__team_advanced
-- runs: portable
WITH repeated AS (
    SELECT
        season_year,
        league,
        team_code
    FROM stg_bref__team_advanced
    GROUP BY season_year, league, team_code
    HAVING count(*) > 1
),

copies AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        records.source_url,
        records.season_year,
        records.league,
        records.team_code,
        concat_ws(
            '|',
            coalesce(CAST(records.team_name AS STRING), ''),
            coalesce(CAST(records.average_age AS STRING), ''),
            coalesce(CAST(records.wins AS STRING), ''),
            coalesce(CAST(records.losses AS STRING), ''),
            coalesce(CAST(records.expected_wins AS STRING), ''),
            coalesce(CAST(records.expected_losses AS STRING), ''),
            coalesce(CAST(records.margin_of_victory AS STRING), ''),
            coalesce(CAST(records.strength_of_schedule AS STRING), ''),
            coalesce(CAST(records.simple_rating AS STRING), ''),
            coalesce(CAST(records.offensive_rating AS STRING), ''),
            coalesce(CAST(records.defensive_rating AS STRING), ''),
            coalesce(CAST(records.net_rating AS STRING), ''),
            coalesce(CAST(records.pace AS STRING), ''),
            coalesce(CAST(records.free_throw_attempt_rate AS STRING), ''),
            coalesce(CAST(records.three_point_attempt_rate AS STRING), ''),
            coalesce(CAST(records.true_shooting_pct AS STRING), ''),
            coalesce(CAST(records.effective_field_goal_pct AS STRING), ''),
            coalesce(CAST(records.turnover_pct AS STRING), ''),
            coalesce(CAST(records.offensive_rebound_pct AS STRING), ''),
            coalesce(CAST(records.free_throws_per_field_goal_attempt AS STRING), ''),
            coalesce(CAST(records.opponent_effective_field_goal_pct AS STRING), ''),
            coalesce(CAST(records.opponent_turnover_pct AS STRING), ''),
            coalesce(CAST(records.defensive_rebound_pct AS STRING), ''),
            coalesce(CAST(records.opponent_free_throws_per_field_goal_attempt AS STRING), ''),
            coalesce(CAST(records.arena AS STRING), ''),
            coalesce(CAST(records.attendance AS STRING), ''),
            coalesce(CAST(records.attendance_per_game AS STRING), '')
        ) AS content
    FROM stg_bref__team_advanced AS records
    INNER JOIN repeated ON records.season_year = repeated.season_year AND records.league = repeated.league AND records.team_code = repeated.team_code
),

compared AS (
    SELECT
        import_batch_id,
        source_row,
        row_number() OVER (PARTITION BY season_year, league, team_code ORDER BY import_batch_id, source_row) AS copy_number,
        min(content) OVER (PARTITION BY season_year, league, team_code) AS lowest_content,
        max(content) OVER (PARTITION BY season_year, league, team_code) AS highest_content,
        min(source_url) OVER (PARTITION BY season_year, league, team_code) AS first_page,
        max(source_url) OVER (PARTITION BY season_year, league, team_code) AS last_page
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
