-- about: The rows of a table, and a sum over their contents that no order changes.
-- pieces: table, values
SELECT
    count(*) AS row_count,
    CAST(sum(md5_number_lower(concat_ws(chr(31), {values}))) AS VARCHAR) AS content
FROM {table}
