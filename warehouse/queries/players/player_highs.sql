-- about: The most of each number in one game of a player, in his career or one season, and the first game with it; of how many games.
-- reads: fact_player_gamelogs
-- parameters: player_id BIGINT, season_type VARCHAR, season_year INTEGER, league VARCHAR
-- names: opponent_team_abbreviation
WITH lines AS (
    SELECT
        l.season_year,
        l.game_id,
        l.game_date,
        l.team_id,
        l.opponent_team_id,
        l.minutes_played,
        l.plus_minus,
        @each_count(l.this_count)
    FROM fact_player_gamelogs AS l
    WHERE l.player_id = $player_id
        AND l.season_type = $season_type
        AND ($season_year::INTEGER IS NULL OR (l.season_year = $season_year AND l.league = $league))
),
numbers AS (
    UNPIVOT lines
    ON minutes_played, plus_minus, @each_count(this_count)
    INTO NAME category VALUE amount
),
highs AS (
    SELECT
        category,
        max(amount)::INTEGER AS value,
        count(*)::INTEGER AS games,
        arg_max(
            {'season_year': season_year, 'game_id': game_id, 'game_date': game_date, 'opponent_team_id': opponent_team_id},
            (amount, -(game_date - DATE '1900-01-01'), -game_id)
        ) AS first_game
    FROM numbers
    GROUP BY category
)
SELECT
    category,
    value,
    games,
    first_game.season_year AS season_year,
    first_game.game_id AS game_id,
    first_game.game_date AS game_date,
    first_game.opponent_team_id AS opponent_team_id
FROM highs
ORDER BY category;
