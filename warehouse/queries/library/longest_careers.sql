-- about: The most seasons of a player; is_complete says whether all seasons of the career are here.
-- tags: players, careers
-- reads: agg_player_careers, dim_players
-- parameters: season_type VARCHAR = 'REGULAR', limit BIGINT = 20
SELECT
    p.player_name,
    c.seasons,
    c.games_played,
    c.first_season_year,
    c.last_season_year,
    c.is_complete
FROM agg_player_careers AS c
INNER JOIN dim_players AS p USING (player_id)
WHERE c.league = 'ALL'
    AND c.season_type = $season_type
ORDER BY
    c.seasons DESC,
    c.games_played DESC,
    p.player_name
LIMIT $limit;
