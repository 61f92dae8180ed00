-- about: One row per game.
-- key: game_id
-- checks: unique, not_fewer(season_year)
-- index: game_id
-- reads: kept_games, playoff_series, staged_schedule
-- runs: duckdb
-- Schedules name games of the cup, knock-out or not: a team has four games in its group (NBA.com, Emirates NBA Cup rules), and those after are the knock-out.
WITH series AS (
    SELECT
        games.game_id,
        rounds.round_number,
        rounds.round_name,
        row_number() OVER (
            PARTITION BY rounds.league, rounds.season_year, rounds.first_team_id, rounds.second_team_id
            ORDER BY games.game_date, games.game_id
        ) AS series_game_number
    FROM kept_games AS games
    INNER JOIN playoff_series AS rounds
        ON
            games.league = rounds.league
            AND games.season_year = rounds.season_year
            AND least(games.home_team_id, games.away_team_id) = rounds.first_team_id
            AND greatest(games.home_team_id, games.away_team_id) = rounds.second_team_id
    WHERE games.season_type = 'PLAYOFF'
),

-- What schedules tell of a game, read once: one from before a game was moved has its number on another day, without a score.
told AS (
    SELECT
        games.game_id,
        any_value(games.season_year) AS season_year,
        any_value(games.game_date) AS game_date,
        any_value(games.home_team_id) AS home_team_id,
        any_value(games.away_team_id) AS away_team_id,
        bool_or(
            games.season_type = 'REGULAR'
            AND (lines.remarks LIKE '%In-Season Tournament%' OR lines.remarks LIKE '%NBA Cup%')
        ) AS is_of_cup,
        min(lines.game_date) FILTER (WHERE lines.home_points IS NULL AND lines.game_date <> games.game_date) AS scheduled_date
    FROM staged_schedule AS lines
    INNER JOIN kept_games AS games ON lines.game_id = games.game_id
    GROUP BY games.game_id
),

cup AS (
    SELECT
        game_id,
        max(team_game_number) AS team_game_number
    FROM (
        SELECT
            game_id,
            row_number() OVER (PARTITION BY season_year, team_id ORDER BY game_date, game_id) AS team_game_number
        FROM (
            SELECT
                game_id,
                season_year,
                game_date,
                unnest([home_team_id, away_team_id]) AS team_id
            FROM told
            WHERE is_of_cup
        ) AS sides
    ) AS numbered
    GROUP BY game_id
)

SELECT
    games.game_id, -- The game: the NBA game number, or an invertible encoding of the Basketball-Reference id.
    nba_game_id AS nba_id, -- NBA game id, ten digits with leading zeros; NULL where no source gives it.
    bref_game_id AS bref_id, -- Basketball-Reference game id such as 201801010MIN; NULL where no source gives it.
    league, -- The league of the game: `dim_seasons.league`.
    season_year, -- …: `dim_seasons.season_year`.
    season_type, -- PRESEASON, REGULAR, ALL_STAR, CUP_FINAL, PLAY_IN or PLAYOFF.
    game_date,
    home_team_id, -- The home team: `dim_teams.team_id`.
    away_team_id, -- The visiting team: `dim_teams.team_id`.
    is_neutral_site, -- True where neither team was at home, so that records count it neither home nor away; NULL where not told.
    home_points, -- NOT NULL
    away_points, -- NOT NULL
    CASE WHEN home_points > away_points THEN home_team_id ELSE away_team_id END AS winner_team_id, -- The team that won.
    start_time_eastern,
    overtimes, -- Overtime periods played, as the page says or from the teams' minutes; NULL where neither tells.
    arena,
    attendance, -- …; NULL where not given.
    has_box_score, -- NOT NULL; True where both teams' lines are in `fact_team_gamelogs`; false where a page gives the score alone.
    series.round_number::INTEGER AS round_number, -- NULL; …, from 1; NULL for games of other parts of the season.
    series.round_name, -- …, and for games of other parts of the season.
    series.series_game_number::INTEGER AS series_game_number,
    CASE
        WHEN games.season_type = 'CUP_FINAL' THEN 'FINAL'
        WHEN cup.team_game_number > 4 THEN 'KNOCKOUT'
        WHEN cup.team_game_number IS NOT NULL THEN 'GROUP'
    END AS cup_stage,
    moved.scheduled_date
FROM kept_games AS games
LEFT JOIN series ON games.game_id = series.game_id
LEFT JOIN cup ON games.game_id = cup.game_id
LEFT JOIN (
    SELECT
        game_id,
        scheduled_date
    FROM told
    WHERE scheduled_date IS NOT NULL
) AS moved ON games.game_id = moved.game_id
ORDER BY games.game_date, games.game_id
