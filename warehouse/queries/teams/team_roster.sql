-- about: Everybody who played for a team in a regular season, most games first, with the sums of that stint.
-- reads: agg_player_seasons
-- parameters: team_id BIGINT, season_year INTEGER
-- names: player_slug, player_name, position
SELECT
    player_id,
    games_played,
    games_started,
    minutes_played,
    field_goals_made,
    field_goals_attempted,
    three_pointers_made,
    three_pointers_attempted,
    free_throws_made,
    free_throws_attempted,
    rebounds,
    assists,
    steals,
    blocks,
    turnovers,
    points,
    round(points / games_played, 1) AS points_per_game
FROM agg_player_seasons
WHERE team_id = $team_id
    AND season_year = $season_year
    AND season_type = 'REGULAR'
    AND row_scope = 'stint'
ORDER BY
    games_played DESC,
    points DESC,
    player_id
LIMIT 100;
