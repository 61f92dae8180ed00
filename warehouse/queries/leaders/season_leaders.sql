-- about: A season in one category: the players who qualify by rank, of those who share a rank first who played more games.
-- reads: agg_season_leaders
-- kept: league VARCHAR, season_year INTEGER, season_type VARCHAR, category VARCHAR, basis VARCHAR
-- names: player_slug, player_name, team_abbreviation
SELECT
    league AS by_league,
    season_year AS by_season_year,
    season_type AS by_season_type,
    category AS by_category,
    basis AS by_basis,
    rank,
    player_id,
    team_id,
    value::DOUBLE AS value,
    games_played
FROM agg_season_leaders
ORDER BY
    by_league,
    by_season_year,
    by_season_type,
    by_category,
    by_basis,
    rank,
    games_played DESC,
    player_id;
