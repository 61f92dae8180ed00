-- about: A team's games of a season, played and to come, with the record and the run of games won or lost after each, overtimes and attendance.
-- reads: dim_games, schedule
-- parameters: team_id BIGINT, season_year INTEGER
-- names: opponent_team_abbreviation, opponent_team_name
WITH games AS (
    SELECT
        s.*,
        g.attendance,
        s.home_team_id = $team_id AS is_home
    FROM schedule AS s
    LEFT JOIN dim_games AS g ON g.game_id = s.game_id
    WHERE s.season_year = $season_year
        AND (s.home_team_id = $team_id OR s.away_team_id = $team_id)
),
results AS (
    SELECT
        *,
        CASE
            WHEN home_points = away_points THEN NULL
            WHEN (home_points > away_points) = is_home THEN 'W'
            WHEN is_final THEN 'L'
        END AS outcome,
        CASE WHEN is_home THEN home_points ELSE away_points END AS points,
        CASE WHEN is_home THEN away_points ELSE home_points END AS opponent_points
    FROM games
),
-- Games of the same run have the same number of games of the other kind before them.
runs AS (
    SELECT
        *,
        count(*) FILTER (WHERE outcome = 'W') OVER before AS wins,
        count(*) FILTER (WHERE outcome = 'L') OVER before AS losses
    FROM results
    WINDOW before AS (PARTITION BY season_type ORDER BY game_date, game_id)
)
SELECT
    game_id,
    game_date,
    start_time_eastern,
    league,
    season_year,
    season_type,
    CASE WHEN is_home THEN away_team_id ELSE home_team_id END AS opponent_team_id,
    @location_of(is_neutral_site, is_home) AS location,
    outcome,
    points,
    opponent_points,
    overtimes,
    CASE WHEN is_final THEN wins::INTEGER END AS wins,
    CASE WHEN is_final THEN losses::INTEGER END AS losses,
    CASE outcome
        WHEN 'W' THEN (row_number() OVER won)::INTEGER
        WHEN 'L' THEN -(row_number() OVER lost)::INTEGER
    END AS streak,
    attendance,
    arena,
    is_final
FROM runs
WINDOW
    won AS (PARTITION BY season_type, outcome, losses ORDER BY game_date, game_id),
    lost AS (PARTITION BY season_type, outcome, wins ORDER BY game_date, game_id)
ORDER BY
    game_date,
    game_id
LIMIT 200;
