-- about: How many games of every season each relation has, by part of the season.
-- reads: coverage
-- parameters: relation VARCHAR, league VARCHAR, season_year INTEGER
-- paged: yes
SELECT
    league,
    season_year,
    season_type,
    relation,
    row_count,
    games,
    known_games,
    expected_games,
    is_complete,
    sources
FROM coverage
WHERE ($relation::VARCHAR IS NULL OR relation = $relation)
    AND ($season_year::INTEGER IS NULL OR (season_year = $season_year AND league = $league))
ORDER BY
    season_year DESC,
    league,
    season_type DESC,
    relation;
