-- about: One row per season that has a game in the artifact.
-- key: season_year
-- checks: unique, not_gone(season_year)
-- reads: dim_games, ref_seasons
-- runs: duckdb
WITH played AS (
    SELECT
        season_year,
        count(*) FILTER (WHERE season_type = 'REGULAR') AS games,
        min(game_date) AS first_game_date,
        max(game_date) AS last_game_date,
        max(season_year) OVER () AS newest_season_year
    FROM dim_games
    GROUP BY season_year
)

SELECT
    played.season_year,
    seasons.season_name,
    seasons.league, -- The league of the season.
    seasons.start_date, -- NOT NULL; The day of the first regular season game.
    seasons.end_date, -- NOT NULL; The day of the last regular season game.
    seasons.playoffs_end_date,
    seasons.team_count, -- NOT NULL; Teams in the league in that season.
    seasons.expected_games,
    CAST(played.games AS INTEGER) AS games, -- NOT NULL; Regular season games in the artifact.
    played.first_game_date,
    played.last_game_date,
    played.games = seasons.expected_games AS is_complete,
    played.season_year = played.newest_season_year AS is_current
FROM played
INNER JOIN ref_seasons AS seasons ON played.season_year = seasons.season_year
ORDER BY played.season_year
