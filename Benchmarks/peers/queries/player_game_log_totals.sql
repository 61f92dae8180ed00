-- about: The sums under one player's game log: the whole season, whatever the number of teams.
-- reads: agg_player_seasons
-- parameters: player_id BIGINT, season_year INTEGER, season_type VARCHAR
SELECT
    games_played,
    minutes_played,
    seconds_played,
    points,
    rebounds,
    assists,
    steals,
    blocks,
    turnovers,
    field_goals_made,
    field_goals_attempted,
    three_pointers_made,
    three_pointers_attempted,
    free_throws_made,
    free_throws_attempted
FROM agg_player_seasons
WHERE player_id = $player_id
    AND season_year = $season_year
    AND season_type = $season_type
    AND row_scope = 'season_total';
