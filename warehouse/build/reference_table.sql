-- about: A reference table as it is declared, with the rows of its file.
-- pieces: relation, declarations, columns, rows
CREATE TABLE {relation} ({declarations});

INSERT INTO {relation} BY NAME
SELECT {columns}
FROM {rows}
