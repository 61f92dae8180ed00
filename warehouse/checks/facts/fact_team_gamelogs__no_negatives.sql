-- about: No count is negative; only plus/minus may be.
-- failure: {n} [team line has|team lines have] a negative count.
-- severity: error
-- reads: fact_team_gamelogs
-- key: team_id, game_id
SELECT
    team_id,
    game_id,
    minutes_played,
    field_goals_made,
    field_goals_attempted,
    three_pointers_made,
    three_pointers_attempted,
    free_throws_made,
    free_throws_attempted,
    offensive_rebounds,
    defensive_rebounds,
    rebounds,
    assists,
    steals,
    blocks,
    turnovers,
    personal_fouls,
    points,
    opponent_points
FROM fact_team_gamelogs AS lines
WHERE least(lowest_count(lines), coalesce(lines.minutes_played, 0), coalesce(lines.opponent_points, 0)) < 0
ORDER BY team_id, game_id
