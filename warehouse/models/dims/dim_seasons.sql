-- about: One row per league and season that has a game in the artifact.
-- key: league, season_year
-- checks: unique, not_gone(season_year)
-- reads: dim_games, ref_seasons
-- runs: duckdb
WITH played AS (
    SELECT
        league,
        season_year,
        count(*) FILTER (WHERE season_type = 'REGULAR') AS games,
        min(game_date) AS first_game_date,
        max(game_date) AS last_game_date
    FROM dim_games
    GROUP BY league, season_year
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
    played.first_game_date,
    played.last_game_date,
    played.games = seasons.expected_games AS is_complete,
    -- Of two leagues in the newest year the larger one.
    row_number() OVER (ORDER BY played.season_year DESC, seasons.team_count DESC, played.league) = 1 AS is_current
FROM played
INNER JOIN ref_seasons AS seasons ON played.league = seasons.league AND played.season_year = seasons.season_year
ORDER BY played.season_year, played.league
