-- about: The longest runs of games of one player in each of which he reached all of some numbers, over the summer too unless a season is given. A game that is not in the artifact ends no run, one whose number is unknown does.
-- reads: agg_season_parts, fact_player_gamelogs
-- parameters: season_type VARCHAR, league VARCHAR, season_year INTEGER, player_id BIGINT, min_points INTEGER, min_rebounds INTEGER, min_assists INTEGER, min_steals INTEGER, min_blocks INTEGER, min_threes INTEGER, limit BIGINT
-- names: player_slug, player_name
WITH lines AS (
    SELECT
        player_id,
        league,
        season_year,
        game_date,
        points,
        rebounds,
        assists,
        coalesce(
            ($min_points::INTEGER IS NULL OR points >= $min_points)
            AND ($min_rebounds::INTEGER IS NULL OR rebounds >= $min_rebounds)
            AND ($min_assists::INTEGER IS NULL OR assists >= $min_assists)
            AND ($min_steals::INTEGER IS NULL OR steals >= $min_steals)
            AND ($min_blocks::INTEGER IS NULL OR blocks >= $min_blocks)
            AND ($min_threes::INTEGER IS NULL OR three_pointers_made >= $min_threes),
            FALSE
        ) AS is_reached,
        row_number() OVER (PARTITION BY player_id ORDER BY game_date, game_id) AS place
    FROM fact_player_gamelogs
    WHERE season_type = $season_type
        AND ($season_year::INTEGER IS NULL OR (season_year = $season_year AND league = $league))
        AND ($player_id::BIGINT IS NULL OR player_id = $player_id)
),

reached AS (
    SELECT
        lines.*,
        place - row_number() OVER (PARTITION BY player_id ORDER BY place) AS run
    FROM lines
    WHERE is_reached
),

runs AS (
    SELECT
        player_id,
        count(*) AS games,
        sum(points) AS points,
        sum(rebounds) AS rebounds,
        sum(assists) AS assists,
        min(game_date) AS first_game_date,
        max(game_date) AS last_game_date,
        min(season_year) AS first_season_year,
        max(season_year) AS last_season_year,
        any_value(league) AS league
    FROM reached
    GROUP BY player_id, run
    HAVING count(*) > 1
    ORDER BY
        games DESC,
        first_game_date,
        player_id
    LIMIT $limit
)

SELECT
    runs.player_id,
    runs.games,
    runs.points,
    runs.rebounds,
    runs.assists,
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
ORDER BY
    runs.games DESC,
    runs.first_game_date,
    runs.player_id;
