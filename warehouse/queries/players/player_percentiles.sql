-- about: Where a player stands in a regular season among all players of at least a quarter of the most games, and among those of his position: shares of them whose number is lower.
-- reads: agg_player_stats, dim_players
-- parameters: player_id BIGINT, league VARCHAR, season_year INTEGER
WITH seasons AS (
    SELECT
        g.player_id,
        left(regexp_replace(coalesce(who.position, ''), '(Point|Shooting|Small|Power) ', ''), 1) AS position_group,
        g.games_played,
        g.points,
        g.rebounds,
        g.assists,
        g.steals,
        g.blocks,
        g.three_pointers_made,
        a.true_shooting_pct,
        a.usage_pct,
        a.assist_pct,
        a.rebound_pct
    FROM agg_player_stats AS g
    INNER JOIN agg_player_stats AS a
        ON a.player_id = g.player_id
        AND a.league = $league
        AND a.season_year = $season_year
        AND a.basis = 'advanced'
    LEFT JOIN dim_players AS who ON who.player_id = g.player_id
    WHERE g.league = $league
        AND g.season_year = $season_year
        AND g.basis = 'per_game'
),
qualified AS (
    SELECT *
    FROM seasons
    WHERE games_played >= (SELECT max(games_played) FROM seasons) / 4
),
numbers AS (
    UNPIVOT qualified
    ON points, rebounds, assists, steals, blocks, three_pointers_made, true_shooting_pct, usage_pct, assist_pct, rebound_pct
    INTO NAME category VALUE amount
),
-- The player's own numbers beside those of each: what is lower is counted, which is cheaper than to rank everybody.
compared AS (
    SELECT
        own.category,
        own.amount,
        own.position_group,
        other.amount < own.amount AS is_lower,
        other.position_group = own.position_group AS is_of_position
    FROM numbers AS other
    INNER JOIN numbers AS own ON own.category = other.category AND own.player_id = $player_id
),
placed AS (
    SELECT
        category,
        any_value(amount)::DOUBLE AS amount,
        any_value(position_group) AS position_group,
        count(*)::INTEGER AS players,
        count_if(is_of_position)::INTEGER AS position_players,
        count_if(is_lower) AS lower_players,
        count_if(is_lower AND is_of_position) AS lower_position_players
    FROM compared
    GROUP BY category
)
SELECT
    category,
    amount,
    position_group,
    players,
    position_players,
    round(lower_players / greatest(players - 1, 1), 3) AS league_share,
    CASE WHEN position_group <> '' THEN round(lower_position_players / greatest(position_players - 1, 1), 3) END AS position_share
FROM placed
-- A number that only some of the seasons here tell has no places.
WHERE 2 * players > (SELECT count(*) FROM qualified)
ORDER BY list_position(['points', 'rebounds', 'assists', 'steals', 'blocks', 'three_pointers_made', 'true_shooting_pct', 'usage_pct', 'assist_pct', 'rebound_pct'], category);
