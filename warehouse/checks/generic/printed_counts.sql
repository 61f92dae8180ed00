-- about: Points of a printed line follow from the shots, and no more were made than tried. What a list prints wrong does not stop a build.
-- failure: {n} [row|rows] of {relation} [has|have] points that do not follow from the shots, or more shots made than tried.
-- severity: warn
-- name: {relation}__printed_counts
-- pieces: relation, key
-- reads: {relation}
-- key: {key}
-- fault: INSERT INTO {relation} (points, field_goals_made, free_throws_made) VALUES (26, 10, 5)
SELECT
    {key},
    points,
    field_goals_made,
    field_goals_attempted,
    three_pointers_made,
    three_pointers_attempted,
    free_throws_made,
    free_throws_attempted
FROM {relation}
WHERE
    points <> 2 * field_goals_made + coalesce(three_pointers_made, 0) + free_throws_made
    OR field_goals_made > field_goals_attempted
    OR three_pointers_made > three_pointers_attempted
    OR free_throws_made > free_throws_attempted
ORDER BY {key}
