-- about: The longest runs of games in which a player had at least so many of a category, such as 30 points, or a double double: of one player or of all.
-- reads: agg_season_parts, fact_player_gamelogs
-- parameters: league VARCHAR, season_type VARCHAR, player_id BIGINT, category VARCHAR, minimum INTEGER, limit BIGINT
-- names: player_slug, player_name
-- Runs go on over the summer. One is complete where all games of its seasons are here, so that no game in between is missing.
WITH lines AS (
    SELECT
        l.player_id,
        l.season_year,
        l.game_id,
        l.game_date,
        CASE $category
            WHEN 'double_doubles' THEN @tens_of_line(l) >= 2
            WHEN 'triple_doubles' THEN @tens_of_line(l) >= 3
            ELSE coalesce(@line_amount(l, $category) >= $minimum, FALSE)
        END AS is_reached,
        row_number() OVER (PARTITION BY l.player_id ORDER BY l.game_date, l.game_id) AS place
    FROM fact_player_gamelogs AS l
    WHERE l.season_type = $season_type
        AND ($league = 'ALL' OR @counted_league(l.league) = $league)
        AND ($player_id::BIGINT IS NULL OR l.player_id = $player_id)
),
numbered AS (
    SELECT
        lines.*,
        place - row_number() OVER (PARTITION BY player_id ORDER BY place) AS run
    FROM lines
    WHERE is_reached
),
runs AS (
    SELECT
        player_id,
        count(*)::INTEGER AS games,
        min(game_date) AS first_game_date,
        max(game_date) AS last_game_date,
        arg_min(game_id, place) AS first_game_id,
        arg_max(game_id, place) AS last_game_id,
        min(season_year) AS first_season_year,
        max(season_year) AS last_season_year
    FROM numbered
    GROUP BY player_id, run
    ORDER BY
        games DESC,
        first_game_date,
        player_id
    LIMIT $limit
)
SELECT
    rank() OVER (ORDER BY games DESC)::INTEGER AS rank,
    player_id,
    games,
    first_game_date,
    last_game_date,
    first_game_id,
    last_game_id,
    (
        SELECT count(DISTINCT p.season_year)
        FROM agg_season_parts AS p
        WHERE p.season_type = $season_type
            AND p.has_all_games
            AND p.season_year BETWEEN runs.first_season_year AND runs.last_season_year
    ) = last_season_year - first_season_year + 1 AS is_complete
FROM runs
ORDER BY
    rank,
    first_game_date,
    player_id;
