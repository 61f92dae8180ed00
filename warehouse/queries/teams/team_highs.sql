-- about: The most and the least of each number in one game of a team, in all its games here or a season's, and the first games with them.
-- reads: fact_team_gamelogs
-- parameters: team_id BIGINT, season_type VARCHAR, season_year INTEGER
WITH lines AS (
    SELECT
        l.game_id,
        l.game_date,
        @each_count(l.this_count)
    FROM fact_team_gamelogs AS l
    WHERE l.team_id = $team_id
        AND l.season_type = $season_type
        AND ($season_year::INTEGER IS NULL OR l.season_year = $season_year)
),
numbers AS (
    UNPIVOT lines
    ON @each_count(this_count)
    INTO NAME category VALUE amount
)
SELECT
    category,
    count(*)::INTEGER AS games,
    max(amount)::INTEGER AS most,
    arg_max(game_id, (amount, -(game_date - DATE '1900-01-01'), -game_id)) AS most_game_id,
    arg_max(game_date, (amount, -(game_date - DATE '1900-01-01'), -game_id)) AS most_game_date,
    min(amount)::INTEGER AS least,
    arg_min(game_id, (amount, game_date, game_id)) AS least_game_id,
    arg_min(game_date, (amount, game_date, game_id)) AS least_game_date
FROM numbers
GROUP BY category
ORDER BY category;
