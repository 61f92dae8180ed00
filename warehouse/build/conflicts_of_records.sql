-- about: Numbers of picks, votes and honours that two sources tell differently.
-- reads: compared_records
INSERT INTO etl.conflicts BY NAME
SELECT
    relation,
    row_key,
    column_name,
    chosen,
    other,
    chosen_source,
    other_source
FROM compared_records
WHERE chosen <> other
ORDER BY relation, row_key, column_name, other_source
