-- about: The values of records of a Parquet file, whose numbers are the list that the query is given.
-- pieces: file, values
SELECT
    file_row_number + 1 AS source_row,
    [{values}] AS fields
FROM read_parquet({file}, file_row_number = true)
WHERE file_row_number + 1 IN (SELECT unnest(?))
