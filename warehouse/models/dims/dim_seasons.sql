-- about: One row per league and season that has a game or a printed line in the artifact.
-- key: league, season_year
-- checks: unique, not_gone(season_year)
-- reads: dim_games, ref_seasons, printed_player_seasons, printed_team_seasons
-- runs: duckdb
WITH known AS (
    SELECT league, season_year FROM dim_games
    UNION
    SELECT league, season_year FROM printed_player_seasons
    UNION
    SELECT league, season_year FROM printed_team_seasons
),

played AS (
    SELECT
        known.league,
        known.season_year,
        count(*) FILTER (WHERE games.season_type = 'REGULAR') AS games,
        min(games.game_date) AS first_game_date,
        max(games.game_date) AS last_game_date
    FROM known
    LEFT JOIN dim_games AS games ON known.league = games.league AND known.season_year = games.season_year
    GROUP BY known.league, known.season_year
)

SELECT
    played.league, -- The league of the season.
    played.season_year,
    concat_ws('_', played.league, played.season_year) AS season_id,
    seasons.season_name,
    seasons.start_date, -- NOT NULL; The day of the first regular season game.
    seasons.end_date, -- NOT NULL; The day of the last regular season game.
    seasons.playoffs_end_date,
    seasons.team_count, -- NOT NULL; Teams in the league in that season.
    seasons.expected_games,
    CAST(played.games AS INTEGER) AS games, -- NOT NULL; Regular season games in the artifact.
    played.first_game_date, -- NULL; …; NULL where only printed lines are there.
    played.last_game_date, -- NULL; …; NULL where only printed lines are there.
    played.games = seasons.expected_games AS is_complete,
    -- The newest with games; of two leagues in one year the larger one.
    row_number() OVER (ORDER BY played.games > 0 DESC, played.season_year DESC, seasons.team_count DESC, played.league) = 1 AS is_current
FROM played
INNER JOIN ref_seasons AS seasons ON played.league = seasons.league AND played.season_year = seasons.season_year
ORDER BY played.season_year, played.league
