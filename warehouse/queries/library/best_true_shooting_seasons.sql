-- about: The best true shooting of players with enough points in a season; only whole seasons.
-- tags: players, seasons, shooting
-- reads: agg_player_seasons, dim_players
-- parameters: minimum_points INTEGER = 1400, season_type VARCHAR = 'REGULAR', season_year INTEGER = NULL, limit BIGINT = 20
SELECT
    s.season_year,
    s.league,
    p.player_name,
    s.teams,
    s.games_played,
    round(s.points / nullif(2 * (s.field_goals_attempted + 0.44 * s.free_throws_attempted), 0), 3) AS true_shooting_pct,
    s.points
FROM agg_player_seasons AS s
INNER JOIN dim_players AS p USING (player_id)
WHERE s.row_scope = 'season_total'
    AND s.is_complete
    AND s.season_type = $season_type
    AND ($season_year::INTEGER IS NULL OR s.season_year = $season_year)
    AND s.points >= $minimum_points
    AND s.field_goals_attempted IS NOT NULL
    AND s.free_throws_attempted IS NOT NULL
ORDER BY
    s.points / nullif(2 * (s.field_goals_attempted + 0.44 * s.free_throws_attempted), 0) DESC,
    s.season_year,
    p.player_name
LIMIT $limit;
