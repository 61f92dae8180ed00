-- about: No count is negative; only plus/minus may be.
-- failure: {n} [row|rows] of {relation} [has|have] a negative count.
-- severity: error
-- name: {relation}__no_negatives
-- pieces: relation, key
-- reads: {relation}
-- key: {key}
SELECT
    {key},
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
    points
FROM {relation} AS lines
WHERE least(lowest_count(lines), coalesce(lines.minutes_played, 0)) < 0
ORDER BY {key}
