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
        AND a.league = g.league
        AND a.season_year = g.season_year
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
placed AS (
    SELECT
        player_id,
        category,
        amount,
        position_group,
        count(*) OVER (PARTITION BY category)::INTEGER AS players,
        count(*) OVER (PARTITION BY category, position_group)::INTEGER AS position_players,
        percent_rank() OVER (PARTITION BY category ORDER BY amount) AS league_share,
        percent_rank() OVER (PARTITION BY category, position_group ORDER BY amount) AS position_share
    FROM numbers
)
SELECT
    category,
    amount::DOUBLE AS amount,
    position_group,
    players,
    position_players,
    round(league_share, 3) AS league_share,
    CASE WHEN position_group <> '' THEN round(position_share, 3) END AS position_share
FROM placed
WHERE player_id = $player_id
    -- A number that only some of the seasons here tell has no places.
    AND 2 * players > (SELECT count(*) FROM qualified)
ORDER BY list_position(['points', 'rebounds', 'assists', 'steals', 'blocks', 'three_pointers_made', 'true_shooting_pct', 'usage_pct', 'assist_pct', 'rebound_pct'], category);
