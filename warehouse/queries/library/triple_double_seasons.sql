-- about: Seasons in which a player had ten points, rebounds and assists a game; only whole seasons.
-- tags: players, seasons, all-round
-- reads: agg_player_seasons, dim_players
-- parameters: minimum_games INTEGER = 50, season_type VARCHAR = 'REGULAR', season_year INTEGER = NULL, limit BIGINT = 20
SELECT
    s.season_year,
    s.league,
    p.player_name,
    s.teams,
    s.games_played,
    round(CAST(s.points AS DOUBLE) / s.games_played, 1) AS points_per_game,
    round(CAST(s.rebounds AS DOUBLE) / s.games_played, 1) AS rebounds_per_game,
    round(CAST(s.assists AS DOUBLE) / s.games_played, 1) AS assists_per_game
FROM agg_player_seasons AS s
INNER JOIN dim_players AS p USING (player_id)
WHERE s.row_scope = 'season_total'
    AND s.is_complete
    AND s.season_type = $season_type
    AND ($season_year::INTEGER IS NULL OR s.season_year = $season_year)
    AND s.games_played >= $minimum_games
    AND s.points >= 10 * s.games_played
    AND s.rebounds >= 10 * s.games_played
    AND s.assists >= 10 * s.games_played
ORDER BY
    s.season_year,
    p.player_name
LIMIT $limit;
