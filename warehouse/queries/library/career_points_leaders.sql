-- about: The most points in a career, over all leagues or in one; is_complete says whether all seasons of the career are here.
-- tags: players, careers, scoring
-- reads: agg_player_careers, dim_players
-- parameters: league VARCHAR = 'ALL', season_type VARCHAR = 'REGULAR', limit BIGINT = 20
SELECT
    p.player_name,
    c.games_played,
    c.points,
    c.rebounds,
    c.assists,
    c.first_season_year,
    c.last_season_year,
    c.is_complete
FROM agg_player_careers AS c
INNER JOIN dim_players AS p USING (player_id)
WHERE c.league = $league
    AND c.season_type = $season_type
    AND c.points IS NOT NULL
ORDER BY
    c.points DESC,
    p.player_name
LIMIT $limit;
