-- about: Who led each season in a category, of those who qualify; is_complete says whether all games of the season count.
-- tags: players, seasons, leaders
-- reads: agg_season_leaders, dim_players, dim_team_seasons
-- parameters: category VARCHAR = 'points', basis VARCHAR = 'per_game', league VARCHAR = 'NBA', season_type VARCHAR = 'REGULAR', limit BIGINT = 100
SELECT
    s.season_year,
    s.league,
    p.player_name,
    t.team_abbreviation,
    s.value,
    s.games_played,
    s.is_complete
FROM agg_season_leaders AS s
INNER JOIN dim_players AS p USING (player_id)
LEFT JOIN dim_team_seasons AS t ON t.team_id = s.team_id AND t.season_year = s.season_year
WHERE s.rank = 1
    AND s.category = $category
    AND s.basis = $basis
    AND s.season_type = $season_type
    AND s.league = $league
ORDER BY
    s.season_year DESC,
    p.player_name
LIMIT $limit;
