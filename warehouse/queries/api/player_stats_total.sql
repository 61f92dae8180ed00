-- about: How many players the player stats have over all their pages.
-- reads: agg_player_seasons, dim_players
-- parameters: season_year INTEGER, position VARCHAR, min_games INTEGER
SELECT count(*) AS total
FROM agg_player_seasons AS s
INNER JOIN dim_players AS p ON p.player_id = s.player_id
WHERE s.season_year = $season_year
    AND s.season_type = 'REGULAR'
    AND s.row_scope = 'season_total'
    AND s.games_played >= $min_games
    AND ($position::VARCHAR IS NULL OR p.position = $position);
