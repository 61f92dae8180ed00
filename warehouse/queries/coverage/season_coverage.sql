-- about: How many games of a season each relation has, by part of the season.
-- reads: coverage
-- parameters: league VARCHAR, season_year INTEGER
SELECT
    season_type,
    relation,
    row_count,
    games,
    known_games,
    expected_games,
    is_complete,
    sources
FROM coverage
WHERE league = $league
    AND season_year = $season_year
    AND season_type <> 'SEASON'
ORDER BY
    season_type DESC,
    games DESC,
    relation;
