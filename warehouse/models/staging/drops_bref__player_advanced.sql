-- about: One row per record of a player's advanced numbers that becomes no fact, with the reason.
-- grain: record
-- key: import_batch_id, source_row
-- reads: stg_bref__player_advanced
-- runs: portable
WITH repeated AS (
    SELECT
        season_year,
        league,
        season_type,
        player_id,
        team_code
    FROM stg_bref__player_advanced
    GROUP BY season_year, league, season_type, player_id, team_code
    HAVING count(*) > 1
),

copies AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        records.source_url,
        records.season_year,
        records.league,
        records.season_type,
        records.player_id,
        records.team_code,
        concat_ws(
            '|',
            coalesce(CAST(records.age AS STRING), ''),
            coalesce(CAST(records.position AS STRING), ''),
            coalesce(CAST(records.games_played AS STRING), ''),
            coalesce(CAST(records.games_started AS STRING), ''),
            coalesce(CAST(records.minutes_played AS STRING), ''),
            coalesce(CAST(records.player_efficiency_rating AS STRING), ''),
            coalesce(CAST(records.true_shooting_pct AS STRING), ''),
            coalesce(CAST(records.three_point_attempt_rate AS STRING), ''),
            coalesce(CAST(records.free_throw_attempt_rate AS STRING), ''),
            coalesce(CAST(records.offensive_rebound_pct AS STRING), ''),
            coalesce(CAST(records.defensive_rebound_pct AS STRING), ''),
            coalesce(CAST(records.rebound_pct AS STRING), ''),
            coalesce(CAST(records.assist_pct AS STRING), ''),
            coalesce(CAST(records.steal_pct AS STRING), ''),
            coalesce(CAST(records.block_pct AS STRING), ''),
            coalesce(CAST(records.turnover_pct AS STRING), ''),
            coalesce(CAST(records.usage_pct AS STRING), ''),
            coalesce(CAST(records.offensive_win_shares AS STRING), ''),
            coalesce(CAST(records.defensive_win_shares AS STRING), ''),
            coalesce(CAST(records.win_shares AS STRING), ''),
            coalesce(CAST(records.win_shares_per_48 AS STRING), ''),
            coalesce(CAST(records.offensive_box_plus_minus AS STRING), ''),
            coalesce(CAST(records.defensive_box_plus_minus AS STRING), ''),
            coalesce(CAST(records.box_plus_minus AS STRING), ''),
            coalesce(CAST(records.value_over_replacement AS STRING), '')
        ) AS content
    FROM stg_bref__player_advanced AS records
    INNER JOIN repeated ON records.season_year = repeated.season_year AND records.league = repeated.league AND records.season_type = repeated.season_type AND records.player_id = repeated.player_id AND records.team_code = repeated.team_code
),

compared AS (
    SELECT
        import_batch_id,
        source_row,
        row_number() OVER (PARTITION BY season_year, league, season_type, player_id, team_code ORDER BY import_batch_id, source_row) AS copy_number,
        min(content) OVER (PARTITION BY season_year, league, season_type, player_id, team_code) AS lowest_content,
        max(content) OVER (PARTITION BY season_year, league, season_type, player_id, team_code) AS highest_content,
        min(source_url) OVER (PARTITION BY season_year, league, season_type, player_id, team_code) AS first_page,
        max(source_url) OVER (PARTITION BY season_year, league, season_type, player_id, team_code) AS last_page
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
),

judged AS (
    SELECT
        records.import_batch_id,
        records.source_row,
        CASE
            WHEN duplicates.source_row IS NOT NULL THEN duplicates.reason
            WHEN records.team_code IS NULL THEN 'orphan_team'
        END AS reason
    FROM stg_bref__player_advanced AS records
    LEFT JOIN duplicates
        ON records.import_batch_id = duplicates.import_batch_id AND records.source_row = duplicates.source_row
)

SELECT
    import_batch_id,
    source_row,
    reason
FROM judged
WHERE reason IS NOT NULL
