-- about: The shots of a player that charts place on the court, of a season or of all, and of how many games.
-- reads: bref.shot_chart, dim_games
-- parameters: player_id BIGINT, season_year INTEGER, season_type VARCHAR
SELECT
    c.game_id,
    c.period,
    c.is_made,
    c.points_value,
    c.distance_feet,
    c.left_pixels,
    c.top_pixels,
    c.description
FROM bref.shot_chart AS c
INNER JOIN dim_games AS g ON g.game_id = c.game_id
WHERE c.player_id = $player_id
    AND g.season_type = $season_type
    AND ($season_year::INTEGER IS NULL OR g.season_year = $season_year)
ORDER BY
    g.game_date,
    c.game_id,
    c.shot_order
LIMIT 3000;
