-- about: One row per run of games that a team won, or lost, one after the other in a part of a season.
-- key: team_id, season_year, season_type, first_game_id
-- reads: dim_games, agg_team_seasons
-- runs: duckdb
WITH sides AS (
    SELECT
        league,
        season_year,
        season_type,
        game_date,
        game_id,
        unnest([home_team_id, away_team_id]) AS team_id,
        winner_team_id
    FROM dim_games
),

numbered AS (
    SELECT
        sides.*,
        team_id = winner_team_id AS is_won,
        row_number() OVER (PARTITION BY season_year, season_type, team_id ORDER BY game_date, game_id) AS place,
        row_number() OVER (PARTITION BY season_year, season_type, team_id, team_id = winner_team_id ORDER BY game_date, game_id)
            AS place_of_kind,
        count(*) OVER (PARTITION BY season_year, season_type, team_id) AS games_of_team
    FROM sides
)

SELECT
    numbered.team_id,
    numbered.league,
    numbered.season_year,
    numbered.season_type,
    numbered.is_won, -- True for a run of games won, false for one of games lost.
    count(*)::INTEGER AS games, -- Games in the run.
    min(numbered.game_date) AS first_game_date, -- Day of the first of them.
    max(numbered.game_date) AS last_game_date, -- Day of the last of them.
    arg_min(numbered.game_id, numbered.place) AS first_game_id, -- The first of them: `dim_games.game_id`.
    arg_max(numbered.game_id, numbered.place) AS last_game_id, -- The last of them: `dim_games.game_id`.
    max(numbered.place) = any_value(numbered.games_of_team) AS is_newest, -- True where the team has played no game in that part of the season since.
    coalesce(any_value(teams.is_complete), FALSE) AS is_complete -- True where all games of the team in that part of the season are known to be counted.
FROM numbered
LEFT JOIN agg_team_seasons AS teams
    ON
        numbered.team_id = teams.team_id
        AND numbered.season_year = teams.season_year
        AND numbered.season_type = teams.season_type
GROUP BY
    numbered.team_id, numbered.league, numbered.season_year, numbered.season_type, numbered.is_won,
    numbered.place - numbered.place_of_kind
