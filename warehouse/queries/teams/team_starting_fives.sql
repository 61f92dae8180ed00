-- about: The fives that began the games of a team in a part of a season, as far as their sheets tell who began, and how those ended.
-- reads: fact_player_gamelogs
-- parameters: team_id BIGINT, season_year INTEGER, season_type VARCHAR
WITH games AS (
    SELECT
        game_id,
        any_value(outcome) AS outcome,
        any_value(game_date) AS game_date,
        list(player_id ORDER BY player_id) AS player_ids
    FROM fact_player_gamelogs
    WHERE team_id = $team_id
        AND season_year = $season_year
        AND season_type = $season_type
        AND is_starter
    GROUP BY game_id
    HAVING count(*) = 5
)
SELECT
    player_ids,
    count(*)::INTEGER AS games,
    count(*) FILTER (WHERE outcome = 'W')::INTEGER AS wins,
    count(*) FILTER (WHERE outcome = 'L')::INTEGER AS losses,
    min(game_date) AS first_game_date,
    max(game_date) AS last_game_date
FROM games
GROUP BY player_ids
ORDER BY
    games DESC,
    first_game_date,
    player_ids
LIMIT 100;
