-- about: The rows of a reference file, each with its number.
-- pieces: file, columns
SELECT
    *,
    row_number() OVER () AS number
FROM read_csv(
    {file},
    columns = {columns},
    auto_detect = false,
    compression = 'none',
    header = true,
    delim = ',',
    quote = '"',
    escape = '"',
    nullstr = ''
)
