-- about: Everybody who played for a team in a regular season, most games first, with the games of that stint.
-- reads: agg_player_seasons, dim_players
-- parameters: team_id BIGINT, season_year INTEGER
SELECT
    s.player_id,
    p.player_slug,
    p.player_name,
    p.position,
    s.games_played,
    s.games_started,
    round(s.points / s.games_played, 1) AS points_per_game
FROM agg_player_seasons AS s
INNER JOIN dim_players AS p ON p.player_id = s.player_id
WHERE s.team_id = $team_id
    AND s.season_year = $season_year
    AND s.season_type = 'REGULAR'
    AND s.row_scope = 'stint'
ORDER BY
    s.games_played DESC,
    s.points DESC,
    s.player_id
LIMIT 100;
