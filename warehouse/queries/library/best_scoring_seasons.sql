-- about: The most points a game of a player in a season; only whole seasons.
-- tags: players, seasons, scoring
-- reads: agg_player_seasons, dim_players
-- parameters: minimum_games INTEGER = 50, season_type VARCHAR = 'REGULAR', season_year INTEGER = NULL, limit BIGINT = 20
SELECT
    s.season_year,
    s.league,
    p.player_name,
    s.teams,
    s.games_played,
    round(CAST(s.points AS DOUBLE) / s.games_played, 1) AS points_per_game,
    s.points,
    round(CAST(s.minutes_played AS DOUBLE) / s.games_played, 1) AS minutes_per_game
FROM agg_player_seasons AS s
INNER JOIN dim_players AS p USING (player_id)
WHERE s.row_scope = 'season_total'
    AND s.is_complete
    AND s.season_type = $season_type
    AND ($season_year::INTEGER IS NULL OR s.season_year = $season_year)
    AND s.games_played >= $minimum_games
ORDER BY
    CAST(s.points AS DOUBLE) / s.games_played DESC,
    s.season_year,
    p.player_name
LIMIT $limit;
