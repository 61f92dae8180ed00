-- about: No {thing} of {relation} in the published artifact is gone.
-- failure: {n} [{thing}|{thing}s] of the published artifact [is|are] missing from {relation}.
-- name: {relation}__no_regression
-- pieces: relation, thing, column
-- reads: {relation}, live.{relation}
-- key: {column}
-- needs: live
-- fault: DELETE FROM {relation}
SELECT {column}
FROM live.{relation}
WHERE {column} NOT IN (SELECT {column} FROM {relation})
ORDER BY {column}
