-- about: The first of a season in one category among the players who qualify; the tied share a rank.
-- reads: agg_season_leaders, dim_players, dim_team_seasons
-- parameters: season_year INTEGER, season_type VARCHAR, category VARCHAR, basis VARCHAR, limit BIGINT
SELECT
    l.rank,
    p.player_slug,
    p.player_name,
    t.team_abbreviation,
    l.value::DOUBLE AS value,
    l.games_played
FROM agg_season_leaders AS l
INNER JOIN dim_players AS p ON p.player_id = l.player_id
INNER JOIN dim_team_seasons AS t
    ON t.team_id = l.team_id AND t.season_year = l.season_year
WHERE l.season_year = $season_year
    AND l.season_type = $season_type
    AND l.category = $category
    AND l.basis = $basis
ORDER BY
    l.rank,
    l.games_played,
    l.player_id
LIMIT $limit;
