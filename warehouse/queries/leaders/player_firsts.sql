-- about: In what a player is first of his league in a part of a season, of those who qualify by its rule.
-- reads: agg_season_leaders
-- kept: player_id BIGINT
SELECT
    player_id AS by_player_id,
    league,
    season_year,
    season_type,
    category,
    basis
FROM agg_season_leaders
WHERE rank = 1
ORDER BY
    by_player_id,
    season_year,
    league,
    season_type,
    category,
    basis;
