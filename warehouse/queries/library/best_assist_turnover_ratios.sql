-- about: The most assists for a turnover of players with enough assists in a season; only whole seasons.
-- tags: players, seasons, assists
-- reads: agg_player_seasons, dim_players
-- parameters: minimum_assists INTEGER = 400, season_type VARCHAR = 'REGULAR', season_year INTEGER = NULL, limit BIGINT = 20
SELECT
    s.season_year,
    s.league,
    p.player_name,
    s.teams,
    s.games_played,
    s.assists,
    s.turnovers,
    round(CAST(s.assists AS DOUBLE) / s.turnovers, 2) AS assists_per_turnover
FROM agg_player_seasons AS s
INNER JOIN dim_players AS p USING (player_id)
WHERE s.row_scope = 'season_total'
    AND s.is_complete
    AND s.season_type = $season_type
    AND ($season_year::INTEGER IS NULL OR s.season_year = $season_year)
    AND s.assists >= $minimum_assists
    AND s.turnovers > 0
ORDER BY
    CAST(s.assists AS DOUBLE) / s.turnovers DESC,
    s.season_year,
    p.player_name
LIMIT $limit;
