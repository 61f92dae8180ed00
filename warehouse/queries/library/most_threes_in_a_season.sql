-- about: The most three-pointers that a player made in a season; only whole seasons.
-- tags: players, seasons, shooting
-- reads: agg_player_seasons, dim_players
-- parameters: season_type VARCHAR = 'REGULAR', season_year INTEGER = NULL, limit BIGINT = 20
SELECT
    s.season_year,
    s.league,
    p.player_name,
    s.teams,
    s.games_played,
    s.three_pointers_made,
    s.three_pointers_attempted,
    round(CAST(s.three_pointers_made AS DOUBLE) / nullif(s.three_pointers_attempted, 0), 3) AS three_point_pct
FROM agg_player_seasons AS s
INNER JOIN dim_players AS p USING (player_id)
WHERE s.row_scope = 'season_total'
    AND s.is_complete
    AND s.season_type = $season_type
    AND ($season_year::INTEGER IS NULL OR s.season_year = $season_year)
    AND s.three_pointers_made IS NOT NULL
ORDER BY
    s.three_pointers_made DESC,
    s.season_year,
    p.player_name
LIMIT $limit;
