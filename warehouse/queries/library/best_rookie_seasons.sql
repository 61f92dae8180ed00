-- about: The most points a game of a player in his first season; only whole seasons.
-- tags: players, seasons, rookies
-- reads: agg_player_seasons, dim_players
-- parameters: minimum_games INTEGER = 40, season_type VARCHAR = 'REGULAR', season_year INTEGER = NULL, limit BIGINT = 20
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
    AND s.season_year = p.debut_year
    AND s.games_played >= $minimum_games
ORDER BY
    CAST(s.points AS DOUBLE) / s.games_played DESC,
    s.season_year,
    p.player_name
LIMIT $limit;
