-- about: No count is negative; only plus/minus may be.
-- failure: {n} [row|rows] of {relation} [has|have] a negative count.
-- name: {relation}__no_negatives
-- pieces: relation, key
-- reads: {relation}
-- key: {key}
-- fault: UPDATE {relation} SET turnovers = -1
SELECT
    {key},
    minutes_played,
    @each_count(this_count)
FROM {relation} AS lines
WHERE least(@lowest_count(lines), coalesce(lines.minutes_played, 0)) < 0
ORDER BY {key}
