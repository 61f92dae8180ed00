-- about: Points are 2 for a field goal, one more for a three-pointer, and 1 for a free throw.
-- failure: {n} [player line has|player lines have] points that do not follow from the shots.
-- severity: error
-- reads: fact_player_gamelogs
-- key: player_id, game_id
SELECT
    player_id,
    game_id,
    points,
    field_goals_made,
    three_pointers_made,
    free_throws_made
FROM fact_player_gamelogs
WHERE points <> 2 * field_goals_made + coalesce(three_pointers_made, 0) + free_throws_made
ORDER BY player_id, game_id
