-- about: A season in one category: the players who qualify by rank and by number; the tied share a rank.
-- reads: agg_season_leaders
-- kept: season_year INTEGER, season_type VARCHAR, category VARCHAR, basis VARCHAR
-- Names come from memory, and the answer ends where the request says.
SELECT
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
    by_season_year,
    by_season_type,
    by_category,
    by_basis,
    rank,
    games_played,
    player_id;
