-- about: One player's season or part of it, split by place, outcome, month, opponent and so on: sums and averages of each kind of game.
-- reads: player_split
-- parameters: player_id BIGINT, season_year INTEGER, league VARCHAR, season_type VARCHAR
-- The limit is above any season: with it the engine keeps a small heap instead of a full sort.
SELECT
    split,
    split_value,
    games_played,
    games_started,
    wins,
    minutes_played,
    seconds_played,
    points,
    rebounds,
    offensive_rebounds,
    defensive_rebounds,
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
    free_throws_attempted,
    plus_minus,
    minutes_per_game,
    points_per_game,
    rebounds_per_game,
    offensive_rebounds_per_game,
    defensive_rebounds_per_game,
    assists_per_game,
    steals_per_game,
    blocks_per_game,
    turnovers_per_game,
    personal_fouls_per_game,
    field_goals_made_per_game,
    field_goals_attempted_per_game,
    three_pointers_made_per_game,
    three_pointers_attempted_per_game,
    free_throws_made_per_game,
    free_throws_attempted_per_game,
    plus_minus_per_game,
    field_goal_pct,
    three_point_pct,
    free_throw_pct
FROM player_split
WHERE player_id = $player_id
    AND season_year = $season_year
    AND league = $league
    AND season_type = $season_type
ORDER BY
    split_order,
    value_order,
    split_value
LIMIT 200;
