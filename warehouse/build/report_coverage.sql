-- about: How many games of each part of a season every relation has, and of how many.
-- reads: coverage
SELECT
    league,
    season_year,
    season_type,
    relation,
    games,
    coalesce(expected_games, known_games) AS all_games
FROM coverage
ORDER BY season_type = 'REGULAR' DESC, season_type, league DESC, season_year DESC, relation
