-- about: The longest runs of games with at least so many points, over the summer too. A game that is not in the artifact ends no run: the column is_complete says where none is missing.
-- tags: players, games, streaks
-- reads: agg_season_parts, dim_players, fact_player_gamelogs
-- parameters: minimum_points INTEGER = 30, season_type VARCHAR = 'REGULAR', limit BIGINT = 20
WITH lines AS (
    SELECT
        l.player_id,
        l.league,
        l.season_year,
        l.game_date,
        l.points,
        row_number() OVER (PARTITION BY l.player_id ORDER BY l.game_date, l.game_id) AS place
    FROM fact_player_gamelogs AS l
    WHERE l.season_type = $season_type
),

reached AS (
    SELECT
        lines.*,
        place - row_number() OVER (PARTITION BY player_id ORDER BY place) AS run
    FROM lines
    WHERE points >= $minimum_points
),

runs AS (
    SELECT
        player_id,
        count(*) AS games,
        sum(points) AS points,
        min(game_date) AS first_game_date,
        max(game_date) AS last_game_date,
        min(season_year) AS first_season_year,
        max(season_year) AS last_season_year,
        any_value(league) AS league
    FROM reached
    GROUP BY player_id, run
)

SELECT
    p.player_name,
    runs.games,
    runs.points,
    runs.first_game_date,
    runs.last_game_date,
    (
        SELECT count(*)
        FROM agg_season_parts AS parts
        WHERE parts.league = runs.league
            AND parts.season_type = $season_type
            AND parts.has_all_games
            AND parts.season_year BETWEEN runs.first_season_year AND runs.last_season_year
    ) = 1 + runs.last_season_year - runs.first_season_year AS is_complete
FROM runs
INNER JOIN dim_players AS p USING (player_id)
ORDER BY
    runs.games DESC,
    runs.first_game_date,
    p.player_name
LIMIT $limit;
