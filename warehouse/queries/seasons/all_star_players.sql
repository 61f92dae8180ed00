-- about: Who was selected for most All-Star games, of all leagues; whoever was replaced counts.
-- reads: dim_players, fact_all_star_selections
-- parameters: limit BIGINT
-- names: player_slug, player_name
SELECT
    rank() OVER (ORDER BY count(*) DESC)::INTEGER AS rank,
    s.player_id,
    count(*)::INTEGER AS selections,
    min(s.season_year) AS first_season_year,
    max(s.season_year) AS last_season_year,
    any_value(p.is_active) AS is_active
FROM (SELECT DISTINCT league, season_year, player_id FROM fact_all_star_selections) AS s
INNER JOIN dim_players AS p ON p.player_id = s.player_id
GROUP BY s.player_id
ORDER BY
    rank,
    last_season_year DESC,
    s.player_id
LIMIT $limit;
