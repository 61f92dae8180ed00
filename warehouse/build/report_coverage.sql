-- about: How many games of each part of a season every relation has, and of how many.
-- reads: coverage
SELECT
    league,
    season_year,
    season_type,
    relation,
    games,
    coalesce(expected_games, known_games, games) AS all_games
FROM coverage
-- Games without a season have no place in the picture; a check names them.
WHERE league IS NOT NULL AND season_year IS NOT NULL AND season_type IS NOT NULL
ORDER BY season_type = 'REGULAR' DESC, season_type, league DESC, season_year DESC, relation
