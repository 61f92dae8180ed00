-- about: What tells the rows of a relation from others, in whatever order: how many there are, a sum of their hashes, their columns.
-- pieces: relation
SELECT concat_ws(' ', count(*), sum(hash(record)), any_value(typeof(record))) AS content
FROM {relation} AS record
