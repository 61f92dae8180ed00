-- about: Every {thing} of {relation} is in {target}.
-- failure: {n} [row|rows] of {relation} [has|have] a {thing} that is not in {target}.
-- name: {relation}__{thing}_known
-- pieces: relation, key, columns, thing, column, target
-- reads: {relation}, {target}
-- key: {key}
-- fault: INSERT INTO {relation} ({column}) VALUES (0)
SELECT {columns}
FROM {relation}
WHERE {column} IS NOT NULL AND {column} NOT IN (SELECT {column} FROM {target})
ORDER BY {key}
