"""The engine's own `COPY` of a statement's rows: `copy_list.py DATABASE STATEMENT FORM FOLDER`, figures as JSON."""

import json
import sys
import time
from pathlib import Path

import duckdb

OPTIONS = {"csv": "FORMAT csv, HEADER", "ndjson": "FORMAT json", "parquet": "FORMAT parquet, COMPRESSION zstd"}

database, statement, form, folder = sys.argv[1:]
connection = duckdb.connect(database, read_only=True, config={"threads": 2})
text = Path(statement).read_text()
start = time.perf_counter()
rows = connection.execute(f"COPY ({text}) TO '{Path(folder) / 'list'}' ({OPTIONS[form]})").fetchone()[0]
print(json.dumps({"seconds": time.perf_counter() - start, "rows": rows}))
