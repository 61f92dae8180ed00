-- about: One row per schedule record that becomes no fact, with the reason: of a game on several pages the fullest line stays.
-- drops: fact_schedule
-- reads: stg_bref__schedule
WITH ranked AS (
    SELECT
        import_batch_id,
        source_row,
        row_number() OVER (
            PARTITION BY season_year, league, game_date, home_team_code, away_team_code
            ORDER BY
                CASE WHEN home_points IS NULL THEN 0 ELSE 1 END
                + CASE WHEN season_type IS NULL THEN 0 ELSE 1 END
                + CASE WHEN overtimes IS NULL THEN 0 ELSE 1 END
                + CASE WHEN attendance IS NULL THEN 0 ELSE 1 END
                + CASE WHEN duration_minutes IS NULL THEN 0 ELSE 1 END
                + CASE WHEN arena IS NULL THEN 0 ELSE 1 END
                + CASE WHEN remarks IS NULL THEN 0 ELSE 1 END DESC,
                import_batch_id,
                source_row
        ) AS copy_number,
        min(home_points) OVER (PARTITION BY season_year, league, game_date, home_team_code, away_team_code) AS lowest_home,
        max(home_points) OVER (PARTITION BY season_year, league, game_date, home_team_code, away_team_code) AS highest_home,
        min(away_points) OVER (PARTITION BY season_year, league, game_date, home_team_code, away_team_code) AS lowest_away,
        max(away_points) OVER (PARTITION BY season_year, league, game_date, home_team_code, away_team_code) AS highest_away,
        min(source_url) OVER (PARTITION BY season_year, league, game_date, home_team_code, away_team_code) AS first_page,
        max(source_url) OVER (PARTITION BY season_year, league, game_date, home_team_code, away_team_code) AS last_page,
        min((season_type, home_points, away_points, overtimes, attendance, duration_minutes, arena, remarks)) OVER (PARTITION BY season_year, league, game_date, home_team_code, away_team_code) AS lowest_content,
        max((season_type, home_points, away_points, overtimes, attendance, duration_minutes, arena, remarks)) OVER (PARTITION BY season_year, league, game_date, home_team_code, away_team_code) AS highest_content
    FROM stg_bref__schedule
)

SELECT
    import_batch_id,
    source_row,
    CASE
        WHEN lowest_home <> highest_home OR lowest_away <> highest_away THEN 'conflicting_duplicate'
        WHEN first_page <> last_page THEN 'on_another_page'
        WHEN lowest_content <> highest_content THEN 'conflicting_duplicate'
        ELSE 'exact_duplicate'
    END AS reason
FROM ranked
WHERE copy_number > 1 OR lowest_home <> highest_home OR lowest_away <> highest_away
