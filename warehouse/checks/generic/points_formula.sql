-- about: Points are 2 for a field goal, one more for a three-pointer, and 1 for a free throw.
-- failure: {n} [row|rows] of {relation} [has|have] points that do not follow from the shots.
-- name: {relation}__points_formula
-- pieces: relation, key
-- reads: {relation}
-- key: {key}
-- fault: UPDATE {relation} SET points = points + 1
SELECT
    {key},
    'points' AS column_name,
    points,
    field_goals_made,
    three_pointers_made,
    free_throws_made
FROM {relation}
WHERE points <> 2 * field_goals_made + coalesce(three_pointers_made, 0) + free_throws_made
ORDER BY {key}
