-- about: The best games of one player, by the number or slug that addresses have.
-- tags: players, games
-- reads: dim_players, dim_team_seasons, fact_player_gamelogs
-- parameters: player VARCHAR = 'jamesle01', season_type VARCHAR = 'REGULAR', season_year INTEGER = NULL, limit BIGINT = 20
SELECT
    p.player_name,
    l.game_date,
    t.team_abbreviation,
    o.team_abbreviation AS opponent_team_abbreviation,
    l.outcome,
    l.points,
    l.rebounds,
    l.assists,
    l.game_score
FROM fact_player_gamelogs AS l
INNER JOIN dim_players AS p USING (player_id)
LEFT JOIN dim_team_seasons AS t ON t.team_id = l.team_id AND t.season_year = l.season_year
LEFT JOIN dim_team_seasons AS o ON o.team_id = l.opponent_team_id AND o.season_year = l.season_year
WHERE l.season_type = $season_type
    AND ($season_year::INTEGER IS NULL OR l.season_year = $season_year)
    AND $player IN (p.player_slug, p.bref_id, CAST(p.player_id AS VARCHAR))
ORDER BY
    l.game_score DESC NULLS LAST,
    l.points DESC,
    l.game_date
LIMIT $limit;
