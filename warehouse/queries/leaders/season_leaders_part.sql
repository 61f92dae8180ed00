-- about: Of how many games the leaders of a category are, and whether those are all of that part of the season; and whether the minimum is the league's.
-- reads: agg_season_leaders, agg_season_parts
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
    any_value(l.is_league_rule) AS is_league_rule
FROM agg_season_leaders AS l
INNER JOIN agg_season_parts AS p
    ON p.league = l.league AND p.season_year = l.season_year AND p.season_type = l.season_type
GROUP BY ALL
ORDER BY
    by_league,
    by_season_year,
    by_season_type,
    by_category,
    by_basis;
