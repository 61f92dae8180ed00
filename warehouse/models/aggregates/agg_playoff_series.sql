-- about: One row per series of the playoffs, as the games tell it: the round, both teams, their wins, and who won.
-- key: league, season_year, home_team_id, away_team_id
-- checks: unique
-- reads: playoff_series, kept_games
WITH openers AS (
    SELECT
        league,
        season_year,
        game_id,
        home_team_id,
        away_team_id,
        least(home_team_id, away_team_id) AS first_team_id,
        greatest(home_team_id, away_team_id) AS second_team_id,
        row_number() OVER (
            PARTITION BY league, season_year, least(home_team_id, away_team_id), greatest(home_team_id, away_team_id)
            ORDER BY game_date, game_id
        ) AS game_number
    FROM kept_games
    WHERE season_type = 'PLAYOFF'
)

SELECT
    series.league,
    series.season_year,
    openers.home_team_id, -- The team that was at home in the first game: `dim_teams.team_id`.
    openers.away_team_id, -- The other team: `dim_teams.team_id`.
    series.round_number, -- From 1; a team that skips rounds joins in the one that it plays.
    series.round_name,
    series.games, -- NOT NULL; Games of it in the artifact.
    CASE WHEN openers.home_team_id = series.first_team_id THEN series.first_wins ELSE series.second_wins END AS home_team_wins,
    CASE WHEN openers.home_team_id = series.first_team_id THEN series.second_wins ELSE series.first_wins END AS away_team_wins,
    series.winner_team_id, -- NULL; The team that won the series; NULL while it is open.
    series.first_game_date, -- Day of the first of these games.
    series.last_game_date -- Day of the last of these games.
FROM playoff_series AS series
INNER JOIN openers
    ON
        series.league = openers.league
        AND series.season_year = openers.season_year
        AND series.first_team_id = openers.first_team_id
        AND series.second_team_id = openers.second_team_id
        AND openers.game_number = 1
ORDER BY series.season_year, series.league, series.round_number, series.first_game_date, openers.home_team_id
