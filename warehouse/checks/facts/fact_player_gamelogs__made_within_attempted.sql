-- about: No more shots are made than tried, and three-pointers are field goals.
-- failure: {n} [player line has|player lines have] more shots made than tried, or more three-pointers than field goals.
-- severity: error
-- reads: fact_player_gamelogs
-- key: player_id, game_id
SELECT
    player_id,
    game_id,
    field_goals_made,
    field_goals_attempted,
    three_pointers_made,
    three_pointers_attempted,
    free_throws_made,
    free_throws_attempted
FROM fact_player_gamelogs
WHERE
    field_goals_made > field_goals_attempted
    OR three_pointers_made > three_pointers_attempted
    OR free_throws_made > free_throws_attempted
    OR three_pointers_made > field_goals_made
    OR three_pointers_attempted > field_goals_attempted
ORDER BY player_id, game_id
