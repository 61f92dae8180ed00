-- about: Writes rows of a table or view to a file.
-- pieces: columns, relation, condition, order, file, options
COPY (
    SELECT {columns}
    FROM {relation}
    {condition}
    {order}
) TO {file} ({options})
