-- about: Rebounds are offensive and defensive ones added up.
-- failure: {n} [row|rows] of {relation} [has|have] rebounds that are not offensive and defensive ones added up.
-- severity: error
-- name: {relation}__rebounds_formula
-- pieces: relation, key
-- reads: {relation}
-- key: {key}
SELECT
    {key},
    'rebounds' AS column_name,
    rebounds,
    offensive_rebounds,
    defensive_rebounds
FROM {relation}
WHERE rebounds <> offensive_rebounds + defensive_rebounds
ORDER BY {key}
