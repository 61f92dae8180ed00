-- about: The total of a leader is the total of the season.
-- failure: {n} [total|totals] of leaders [differs|differ] from the player's season.
-- reads: agg_season_leaders, agg_player_seasons
-- key: league, season_year, season_type, category, player_id
-- fault: UPDATE agg_season_leaders SET value = value + 1 WHERE category = 'points' AND basis = 'total' AND rank = 1
WITH totals AS (
    UNPIVOT (
        SELECT
            player_id,
            league,
            season_year,
            season_type,
            points,
            rebounds,
            assists,
            steals,
            blocks
        FROM agg_player_seasons
        WHERE row_scope = 'season_total'
    )
    ON points, rebounds, assists, steals, blocks INTO NAME category VALUE total
)

SELECT
    leaders.league,
    leaders.season_year,
    leaders.season_type,
    leaders.category,
    leaders.player_id,
    leaders.value,
    totals.total
FROM agg_season_leaders AS leaders
LEFT JOIN totals
    ON
        leaders.player_id = totals.player_id
        AND leaders.league = totals.league
        AND leaders.season_year = totals.season_year
        AND leaders.season_type = totals.season_type
        AND leaders.category = totals.category
WHERE
    leaders.basis = 'total'
    AND leaders.category IN ('points', 'rebounds', 'assists', 'steals', 'blocks')
    AND leaders.value IS DISTINCT FROM totals.total
ORDER BY leaders.league, leaders.season_year, leaders.season_type, leaders.category, leaders.player_id
