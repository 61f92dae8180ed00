-- about: One row per game of which both teams' lines are there.
-- key: game_id
-- reads: staged_team_games, drops_team_games, ref_team_seasons
WITH lines AS (
    SELECT records.*
    FROM @kept_records(staged_team_games, drops_team_games) AS records
),

games AS (
    SELECT
        game_id,
        max(nba_game_id) AS nba_game_id,
        max(bref_game_id) AS bref_game_id,
        max(season_year) AS season_year,
        max(season_type) AS season_type,
        max(game_date) AS game_date,
        -- Two lines that both say away, or both home, are of a neutral court; a schedule needs a home team all the same.
        CASE WHEN sum(CASE WHEN is_home THEN 1 ELSE 0 END) = 1
                THEN max(CASE WHEN is_home THEN team_id END)
            ELSE max(team_id)
        END AS home_team_id,
        CASE WHEN sum(CASE WHEN is_home THEN 1 ELSE 0 END) <> 1 OR max(CASE WHEN is_neutral_site THEN 1 ELSE 0 END) = 1
                THEN TRUE
            WHEN count(is_neutral_site) > 0 THEN FALSE
        END AS is_neutral_site,
        CAST(sum(minutes_played) AS INTEGER) AS minutes_played,
        count(minutes_played) AS lines_with_minutes
    FROM lines
    GROUP BY game_id
)

SELECT
    games.game_id,
    games.nba_game_id,
    games.bref_game_id,
    -- A team that had no name in that season is found by dim_games__teams_known.
    coalesce(names.league, 'NBA') AS league,
    games.season_year,
    games.season_type,
    games.game_date,
    games.home_team_id,
    away.team_id AS away_team_id,
    games.is_neutral_site,
    home.points AS home_points,
    away.points AS away_points,
    CASE WHEN games.lines_with_minutes = 2 THEN games.minutes_played END AS minutes_played
FROM games
INNER JOIN lines AS home ON games.game_id = home.game_id AND games.home_team_id = home.team_id
INNER JOIN lines AS away ON games.game_id = away.game_id AND games.home_team_id <> away.team_id
LEFT JOIN ref_team_seasons AS names ON games.home_team_id = names.team_id AND games.season_year = names.season_year
