-- about: Rebounds are the sum of offensive and defensive rebounds.
-- failure: {n} [row|rows] of {relation} [has|have] rebounds that are not the sum of offensive and defensive rebounds.
-- name: {relation}__rebounds_formula
-- pieces: relation, key
-- reads: {relation}
-- key: {key}
-- fault: UPDATE {relation} SET rebounds = rebounds + 1
SELECT
    {key},
    'rebounds' AS column_name,
    rebounds,
    offensive_rebounds,
    defensive_rebounds
FROM {relation}
WHERE rebounds <> offensive_rebounds + defensive_rebounds
ORDER BY {key}
