-- about: Games of a list of numbers, comma separated, in the order of the list.
-- reads: dim_games
-- parameters: game_ids VARCHAR
-- names: home_team_abbreviation, home_team_name, away_team_abbreviation, away_team_name
WITH wanted AS (
    SELECT
        CAST(unnest(string_split($game_ids::VARCHAR, ',')) AS BIGINT) AS game_id,
        generate_subscripts(string_split($game_ids::VARCHAR, ','), 1) AS place
)

SELECT
    g.game_id,
    g.game_date,
    g.league,
    g.season_year,
    g.season_type,
    g.home_team_id,
    g.away_team_id,
    g.home_points,
    g.away_points,
    g.overtimes,
    g.round_name,
    g.series_game_number
FROM wanted
INNER JOIN dim_games AS g USING (game_id)
ORDER BY wanted.place;
