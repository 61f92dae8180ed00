-- about: Who was selected for the All-Star game of a season, by side.
-- reads: fact_all_star_selections
-- parameters: league VARCHAR, season_year INTEGER
-- names: player_slug
SELECT
    season_year,
    league,
    side,
    player_id,
    player_name,
    is_replaced,
    source
FROM fact_all_star_selections
WHERE league = $league
    AND season_year = $season_year
ORDER BY
    side,
    player_name,
    player_id;
