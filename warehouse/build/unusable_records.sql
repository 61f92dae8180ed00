-- about: Leaves one row a record among what is set aside: of several broken rules the first by name counts.
-- reads: unusable
CREATE OR REPLACE TEMP TABLE unusable AS
SELECT
    import_batch_id,
    source_row,
    min(fault) AS fault,
    min(fault_value) AS fault_value,
    min(rule) AS rule,
    arg_min(column_name, rule) AS column_name
FROM unusable
GROUP BY import_batch_id, source_row
ORDER BY import_batch_id, source_row
