-- about: One row per game of the artifact: with both teams' lines, or known by its score alone.
-- key: game_id
-- reads: games_with_lines, scored_games, bref_games
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
    pages.start_time_eastern,
    -- Both teams' minutes are 480 and 50 for each overtime; rounding takes or adds a few.
    coalesce(
        pages.overtimes,
        CASE
            WHEN lined.minutes_played < 480 - 25 THEN 0
            ELSE @integer_quotient(lined.minutes_played - 480 + 25, 50)
        END
    ) AS overtimes,
    pages.arena,
    pages.attendance,
    TRUE AS has_box_score
FROM games_with_lines AS lined
LEFT JOIN bref_games AS pages ON lined.game_id = pages.game_id
UNION ALL
SELECT
    game_id,
    nba_game_id,
    bref_game_id,
    league,
    season_year,
    season_type,
    game_date,
    home_team_id,
    away_team_id,
    is_neutral_site,
    home_points,
    away_points,
    start_time_eastern,
    overtimes,
    arena,
    attendance,
    FALSE AS has_box_score
FROM scored_games
