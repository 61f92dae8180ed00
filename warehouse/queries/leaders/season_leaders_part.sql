-- about: Of how many games the leaders of a category are, and whether those are all of that part of the season; who qualifies, and whether that minimum is the league's.
-- reads: agg_season_leaders, agg_season_parts, dim_seasons
-- kept: league VARCHAR, season_year INTEGER, season_type VARCHAR, category VARCHAR, basis VARCHAR
SELECT
    l.league AS by_league,
    l.season_year AS by_season_year,
    l.season_type AS by_season_type,
    l.category AS by_category,
    l.basis AS by_basis,
    any_value(p.games_with_lines) AS games_with_lines,
    any_value(p.expected_games) AS expected_games,
    any_value(p.is_over) AS is_over,
    any_value(l.is_complete) AS is_complete,
    any_value(l.is_league_rule) AS is_league_rule,
    any_value(r.games) AS required_games,
    any_value(r.of_games) AS required_of_games,
    any_value(r.minimum_amount) AS required_amount,
    any_value(r.minimum_of) AS required_of,
    any_value(r.counts_missing_games) AS counts_missing_games
FROM agg_season_leaders AS l
INNER JOIN agg_season_parts AS p
    ON p.league = l.league AND p.season_year = l.season_year AND p.season_type = l.season_type
INNER JOIN @rules_of_leaders(dim_seasons) AS r
    ON r.league = l.league
    AND r.season_year = l.season_year
    AND r.category = l.category
    AND r.basis = l.basis
GROUP BY ALL
ORDER BY
    by_league,
    by_season_year,
    by_season_type,
    by_category,
    by_basis;
