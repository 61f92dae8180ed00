"""Writes all tables and views of an artifact with the engine's own `COPY`; SQLite through Python's module. Prints seconds and rows as JSON."""

import json
import sqlite3
import sys
import time
from pathlib import Path

import duckdb

database, form, folder = sys.argv[1:]
connection = duckdb.connect(database, read_only=True, config={"threads": 2})
relations = connection.execute(
    "SELECT schema_name, table_name FROM duckdb_tables() UNION ALL "
    "SELECT schema_name, view_name FROM duckdb_views() WHERE NOT internal ORDER BY ALL"
).fetchall()
start = time.perf_counter()
rows = 0
if form == "sqlite":
    target = sqlite3.connect(Path(folder) / "peer.sqlite", isolation_level=None)
    target.execute("PRAGMA journal_mode = OFF")
    target.execute("PRAGMA synchronous = OFF")
    target.execute("BEGIN")
for schema, name in relations:
    if form == "sqlite":
        columns = [line[0] for line in connection.execute(f'DESCRIBE {schema}."{name}"').fetchall()]
        marks = ", ".join("?" for _ in columns)
        target.execute(f'CREATE TABLE "{schema}_{name}" ({", ".join(columns)})')
        casts = ", ".join(
            f'CAST("{column}" AS DOUBLE)' if kind.startswith("DECIMAL") else f'CAST("{column}" AS VARCHAR)'
            if kind in ("DATE", "TIMESTAMP") else f'"{column}"'
            for column, kind, *_ in connection.execute(f'DESCRIBE {schema}."{name}"').fetchall()
        )
        cursor = connection.execute(f'SELECT {casts} FROM {schema}."{name}"')
        while batch := cursor.fetchmany(10_000):
            rows += len(batch)
            target.executemany(f'INSERT INTO "{schema}_{name}" VALUES ({marks})', batch)
    else:
        (written,) = connection.execute(f"COPY {schema}.\"{name}\" TO '{folder}/{schema}_{name}.{form}' (FORMAT {form})").fetchone()
        rows += written
if form == "sqlite":
    target.execute("COMMIT")
    target.close()
print(json.dumps({"seconds": time.perf_counter() - start, "rows": rows}))
