-- about: One row per schedule record that becomes no fact, with the reason: of a game on several pages the fullest line stays, of several sources the first by rank.
-- drops: fact_schedule
-- reads: staged_schedule
WITH ranked AS (
    SELECT
        import_batch_id,
        source_row,
        source,
        home_points,
        -- All-Star teams, of which two may meet twice a day.
        season_type = 'ALL_STAR' AND home_team_id IS NULL AND away_team_id IS NULL AS is_of_no_team,
        home_team_code IS NULL OR away_team_code IS NULL AS is_undecided,
        row_number() OVER (
            PARTITION BY season_year, league, game_date, home_team_code, away_team_code
            ORDER BY
                CASE WHEN home_points IS NULL THEN 1 ELSE 0 END,
                precedence,
                CASE WHEN season_type IS NULL THEN 0 ELSE 1 END
                + CASE WHEN overtimes IS NULL THEN 0 ELSE 1 END
                + CASE WHEN attendance IS NULL THEN 0 ELSE 1 END
                + CASE WHEN duration_minutes IS NULL THEN 0 ELSE 1 END
                + CASE WHEN arena IS NULL THEN 0 ELSE 1 END
                + CASE WHEN remarks IS NULL THEN 0 ELSE 1 END DESC,
                import_batch_id,
                source_row
        ) AS copy_number,
        min(source) OVER (PARTITION BY season_year, league, game_date, home_team_code, away_team_code) AS first_source,
        max(source) OVER (PARTITION BY season_year, league, game_date, home_team_code, away_team_code) AS last_source,
        min(home_points) OVER (PARTITION BY season_year, league, game_date, home_team_code, away_team_code, source) AS lowest_home,
        max(home_points) OVER (PARTITION BY season_year, league, game_date, home_team_code, away_team_code, source) AS highest_home,
        min(away_points) OVER (PARTITION BY season_year, league, game_date, home_team_code, away_team_code, source) AS lowest_away,
        max(away_points) OVER (PARTITION BY season_year, league, game_date, home_team_code, away_team_code, source) AS highest_away,
        min(source_url) OVER (PARTITION BY season_year, league, game_date, home_team_code, away_team_code, source) AS first_page,
        max(source_url) OVER (PARTITION BY season_year, league, game_date, home_team_code, away_team_code, source) AS last_page,
        min(import_batch_id) OVER (PARTITION BY season_year, league, game_date, home_team_code, away_team_code, source) AS first_batch_id,
        min((season_type, home_points, away_points, overtimes, attendance, duration_minutes, arena, remarks)) OVER (PARTITION BY season_year, league, game_date, home_team_code, away_team_code, source) AS lowest_content,
        max((season_type, home_points, away_points, overtimes, attendance, duration_minutes, arena, remarks)) OVER (PARTITION BY season_year, league, game_date, home_team_code, away_team_code, source) AS highest_content
    FROM staged_schedule
)

SELECT
    import_batch_id,
    source_row,
    CASE
        WHEN is_undecided AND home_points IS NOT NULL THEN 'host_not_told'
        WHEN is_undecided THEN 'teams_not_decided'
        WHEN is_of_no_team THEN 'other_league'
        WHEN lowest_home <> highest_home OR lowest_away <> highest_away THEN 'conflicting_duplicate'
        WHEN first_page <> last_page THEN 'on_another_page'
        WHEN first_source <> last_source THEN 'told_by_another_source'
        WHEN first_batch_id < import_batch_id AND source <> 'bref' THEN 'in_another_file'
        WHEN lowest_content <> highest_content THEN 'conflicting_duplicate'
        -- Lists after NBA.com name a game once for each of its broadcasters.
        WHEN source = 'nba_tables' THEN 'named_twice'
        ELSE 'exact_duplicate'
    END AS reason
FROM ranked
WHERE is_undecided OR is_of_no_team OR copy_number > 1 OR lowest_home <> highest_home OR lowest_away <> highest_away
