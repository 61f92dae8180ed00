-- about: A player's All-Star games as his page prints them, oldest first, and the sum of them.
-- reads: bref.player_all_star_games
-- parameters: player_id BIGINT
-- names: team_abbreviation
SELECT
    span,
    league,
    season_year,
    team_id,
    games_played,
    games_started,
    seconds_played,
    points,
    rebounds,
    assists,
    steals,
    blocks,
    turnovers,
    personal_fouls,
    field_goals_made,
    field_goals_attempted,
    three_pointers_made,
    three_pointers_attempted,
    free_throws_made,
    free_throws_attempted
FROM bref.player_all_star_games
WHERE player_id = $player_id
ORDER BY row_order
LIMIT 60;
