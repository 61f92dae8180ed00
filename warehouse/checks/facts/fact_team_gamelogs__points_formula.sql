-- about: Points are 2 for a field goal, one more for a three-pointer, and 1 for a free throw.
-- failure: {n} [team line has|team lines have] points that do not follow from the shots.
-- severity: error
-- reads: fact_team_gamelogs
-- key: team_id, game_id
SELECT
    team_id,
    game_id,
    points,
    field_goals_made,
    three_pointers_made,
    free_throws_made
FROM fact_team_gamelogs
WHERE points <> 2 * field_goals_made + coalesce(three_pointers_made, 0) + free_throws_made
ORDER BY team_id, game_id
