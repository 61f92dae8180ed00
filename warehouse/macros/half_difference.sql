-- about: By how much a stat of the half is more than its quarters say, or `?` where a cell is empty; NULL where they agree. Rows have a `sign`: 1 of halves, -1 of quarters.
-- parameters: stat
-- any:
CASE
    WHEN sum(sign * {stat}) <> 0 THEN concat('{stat} ', CAST(sum(sign * {stat}) AS VARCHAR))
    WHEN count({stat}) BETWEEN 1 AND count(*) - 1 THEN '{stat} ?'
END
