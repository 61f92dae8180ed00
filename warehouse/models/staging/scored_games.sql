-- about: One row per game that is told by its score alone: by a box score page without sheets, a line of a schedule, or the score board of a day.
-- key: game_id
-- reads: bref_games, staged_schedule, drops_schedule, games_with_lines, daily_scores, ref_seasons, ref_team_seasons
WITH told AS (
    SELECT
        1 AS preference,
        game_id,
        CAST(NULL AS STRING) AS nba_game_id,
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
        attendance
    FROM bref_games
    UNION ALL
    SELECT
        2 AS preference,
        records.game_id,
        records.nba_game_id,
        records.bref_game_id,
        seasons.league,
        records.season_year,
        -- Where the page tells no part of season, the last day of the regular season does.
        coalesce(
            records.season_type,
            CASE WHEN records.game_date > seasons.end_date THEN 'PLAYOFF' ELSE 'REGULAR' END
        ) AS season_type,
        records.game_date,
        records.home_team_id,
        records.away_team_id,
        -- A remark such as `at Mexico City` leaves the game a home game of one team.
        CAST(NULL AS BOOLEAN) AS is_neutral_site,
        records.home_points,
        records.away_points,
        records.start_time_eastern,
        records.overtimes,
        records.arena,
        records.attendance
    FROM @kept_records(staged_schedule, drops_schedule) AS records
    INNER JOIN ref_seasons AS seasons
        ON records.season_year = seasons.season_year AND @same_league(records.league, seasons.league)
    UNION ALL
    SELECT
        3 AS preference,
        game_id,
        CAST(NULL AS STRING) AS nba_game_id,
        bref_game_id,
        league,
        season_year,
        season_type,
        game_date,
        home_team_id,
        away_team_id,
        CAST(NULL AS BOOLEAN) AS is_neutral_site,
        home_points,
        away_points,
        CAST(NULL AS STRING) AS start_time_eastern,
        CAST(NULL AS INTEGER) AS overtimes,
        CAST(NULL AS STRING) AS arena,
        CAST(NULL AS INTEGER) AS attendance
    FROM daily_scores
),

finished AS (
    SELECT
        told.*,
        row_number() OVER (PARTITION BY game_id ORDER BY preference, game_date, home_team_id) AS copy_number
    FROM told
    WHERE
        game_id IS NOT NULL
        AND season_year IS NOT NULL
        AND home_team_id <> away_team_id
        AND home_points <> away_points
)

SELECT
    finished.game_id,
    finished.nba_game_id,
    finished.bref_game_id,
    coalesce(names.league, finished.league) AS league,
    finished.season_year,
    finished.season_type,
    finished.game_date,
    finished.home_team_id,
    finished.away_team_id,
    finished.is_neutral_site,
    finished.home_points,
    finished.away_points,
    finished.start_time_eastern,
    finished.overtimes,
    finished.arena,
    finished.attendance
FROM finished
LEFT JOIN ref_team_seasons AS names
    ON finished.home_team_id = names.team_id AND finished.season_year = names.season_year
LEFT JOIN games_with_lines AS same_id ON finished.game_id = same_id.game_id
-- The same game under the number of another source.
LEFT JOIN games_with_lines AS same_game
    ON
        finished.game_date = same_game.game_date
        AND finished.home_team_id = same_game.home_team_id
        AND finished.away_team_id = same_game.away_team_id
WHERE finished.copy_number = 1 AND same_id.game_id IS NULL AND same_game.game_id IS NULL
