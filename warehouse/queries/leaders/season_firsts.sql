-- about: Who is first of a league in a part of a season in each category, of those who qualify by its rule.
-- reads: agg_season_leaders
-- kept: league VARCHAR, season_year INTEGER, season_type VARCHAR
SELECT
    league AS by_league,
    season_year AS by_season_year,
    season_type AS by_season_type,
    category,
    basis,
    player_id
FROM agg_season_leaders
WHERE rank = 1
ORDER BY
    by_league,
    by_season_year,
    by_season_type,
    category,
    basis,
    player_id;
