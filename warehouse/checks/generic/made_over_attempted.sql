-- about: No more shots are made than attempted, and three-pointers are field goals.
-- failure: {n} [row|rows] of {relation} [has|have] more shots made than attempted, or more three-pointers than field goals.
-- name: {relation}__made_over_attempted
-- pieces: relation, key
-- reads: {relation}
-- key: {key}
-- fault: UPDATE {relation} SET free_throws_made = free_throws_attempted + 1
WITH judged AS (
    SELECT
        {key},
        CASE
            WHEN field_goals_made > field_goals_attempted THEN 'field_goals_made'
            WHEN three_pointers_made > three_pointers_attempted THEN 'three_pointers_made'
            WHEN free_throws_made > free_throws_attempted THEN 'free_throws_made'
            WHEN three_pointers_made > field_goals_made THEN 'three_pointers_made'
            WHEN three_pointers_attempted > field_goals_attempted THEN 'three_pointers_attempted'
        END AS column_name,
        field_goals_made,
        field_goals_attempted,
        three_pointers_made,
        three_pointers_attempted,
        free_throws_made,
        free_throws_attempted
    FROM {relation}
)

SELECT *
FROM judged
WHERE column_name IS NOT NULL
ORDER BY {key}
