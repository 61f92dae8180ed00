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
FROM fact_team_gamelogs
WHERE
    least(
        coalesce(minutes_played, 0),
        coalesce(field_goals_made, 0),
        coalesce(field_goals_attempted, 0),
        coalesce(three_pointers_made, 0),
        coalesce(three_pointers_attempted, 0),
        coalesce(free_throws_made, 0),
        coalesce(free_throws_attempted, 0),
        coalesce(offensive_rebounds, 0),
        coalesce(defensive_rebounds, 0),
        coalesce(rebounds, 0),
        coalesce(assists, 0),
        coalesce(steals, 0),
        coalesce(blocks, 0),
        coalesce(turnovers, 0),
        coalesce(personal_fouls, 0),
        coalesce(points, 0),
        coalesce(opponent_points, 0)
    ) < 0
ORDER BY team_id, game_id
