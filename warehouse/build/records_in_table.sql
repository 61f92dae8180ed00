-- about: How many records of each file a table has, with the name of what they are counted for.
-- pieces: table, relation
SELECT
    import_batch_id,
    {relation} AS relation,
    count(*) AS count
FROM {table}
GROUP BY import_batch_id
