-- about: One row per game of the artifact: with both teams' lines, or known by its score alone.
-- key: game_id
-- reads: games_with_lines, scored_games, bref_games, told_of_games
SELECT
    lined.game_id,
    lined.nba_game_id,
    coalesce(lined.bref_game_id, pages.bref_game_id) AS bref_game_id,
    lined.league,
    lined.season_year,
    lined.season_type,
    lined.game_date,
    lined.home_team_id,
    lined.away_team_id,
    lined.is_neutral_site,
    lined.home_points,
    lined.away_points,
    coalesce(pages.start_time_eastern, told.start_time_eastern) AS start_time_eastern,
    -- Both teams' minutes are 480 and 50 for each overtime; rounding takes or adds a few.
    coalesce(
        pages.overtimes,
        CASE
            WHEN lined.minutes_played < 480 - 25 THEN 0
            ELSE @integer_quotient(lined.minutes_played - 480 + 25, 50)
        END
    ) AS overtimes,
    coalesce(pages.arena, told.arena) AS arena,
    coalesce(pages.attendance, told.attendance) AS attendance,
    TRUE AS has_box_score
FROM games_with_lines AS lined
LEFT JOIN bref_games AS pages ON lined.game_id = pages.game_id
LEFT JOIN told_of_games AS told ON lined.game_id = told.game_id
UNION ALL
SELECT
    scored.game_id,
    scored.nba_game_id,
    scored.bref_game_id,
    scored.league,
    scored.season_year,
    scored.season_type,
    scored.game_date,
    scored.home_team_id,
    scored.away_team_id,
    scored.is_neutral_site,
    scored.home_points,
    scored.away_points,
    coalesce(scored.start_time_eastern, told.start_time_eastern) AS start_time_eastern,
    scored.overtimes,
    coalesce(scored.arena, told.arena) AS arena,
    coalesce(scored.attendance, told.attendance) AS attendance,
    FALSE AS has_box_score
FROM scored_games AS scored
LEFT JOIN told_of_games AS told ON scored.game_id = told.game_id
