-- about: The first of a season in one category among the players who qualify, by number; the tied share a rank.
-- reads: agg_season_leaders
-- parameters: season_year INTEGER, season_type VARCHAR, category VARCHAR, basis VARCHAR, limit BIGINT
-- Names come from memory: joins would cost the engine more than the rest.
SELECT
    rank,
    player_id,
    team_id,
    value::DOUBLE AS value,
    games_played
FROM agg_season_leaders
WHERE season_year = $season_year
    AND season_type = $season_type
    AND category = $category
    AND basis = $basis
ORDER BY
    rank,
    games_played,
    player_id
LIMIT $limit;
