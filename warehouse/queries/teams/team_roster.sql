-- about: Everybody who played for a team in a regular season, most games first, with the sums of that stint.
-- reads: agg_player_seasons
-- kept: team_id BIGINT, season_year INTEGER
-- names: player_slug, player_name, position
SELECT
    team_id AS by_team_id,
    season_year AS by_season_year,
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
WHERE season_type = 'REGULAR'
    AND row_scope = 'stint'
ORDER BY
    by_team_id,
    by_season_year,
    games_played DESC,
    points DESC,
    player_id;
