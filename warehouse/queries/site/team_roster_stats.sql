-- about: Everybody who played for a team in a regular season, with the sums of that stint, by minutes.
-- reads: agg_player_seasons, dim_players
-- parameters: team_id BIGINT, season_year INTEGER
SELECT
    p.player_slug,
    p.player_name,
    p.position,
    s.games_played,
    s.games_started,
    s.minutes_played,
    s.field_goals_made,
    s.field_goals_attempted,
    s.three_pointers_made,
    s.three_pointers_attempted,
    s.free_throws_made,
    s.free_throws_attempted,
    s.rebounds,
    s.assists,
    s.steals,
    s.blocks,
    s.turnovers,
    s.points
FROM agg_player_seasons AS s
INNER JOIN dim_players AS p ON p.player_id = s.player_id
WHERE s.team_id = $team_id
    AND s.season_year = $season_year
    AND s.season_type = 'REGULAR'
    AND s.row_scope = 'stint'
ORDER BY
    s.minutes_played DESC NULLS LAST,
    s.games_played DESC,
    s.player_id
LIMIT 100;
