-- about: Seasons with at least so many steals and as many blocks; only whole seasons.
-- tags: players, seasons, defense
-- reads: agg_player_seasons, dim_players
-- parameters: minimum INTEGER = 100, season_type VARCHAR = 'REGULAR', season_year INTEGER = NULL, limit BIGINT = 20
SELECT
    s.season_year,
    s.league,
    p.player_name,
    s.teams,
    s.games_played,
    s.steals,
    s.blocks
FROM agg_player_seasons AS s
INNER JOIN dim_players AS p USING (player_id)
WHERE s.row_scope = 'season_total'
    AND s.is_complete
    AND s.season_type = $season_type
    AND ($season_year::INTEGER IS NULL OR s.season_year = $season_year)
    AND s.steals >= $minimum
    AND s.blocks >= $minimum
ORDER BY
    s.steals + s.blocks DESC,
    s.season_year,
    p.player_name
LIMIT $limit;
