-- about: A count of the rows of a relation for each file that they are from.
-- parameters: relation, count
-- any:
(
    SELECT
        import_batch_id,
        {count} AS records
    FROM {relation}
    GROUP BY import_batch_id
)
