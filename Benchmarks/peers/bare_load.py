"""The bare load of game logs by DuckDB: `CREATE TABLE AS SELECT * FROM read_csv`, nothing checked, nothing derived.

Prints the seconds from opening the database to closing it, without the start of Python.
Usage: bare_load.py RAW_FOLDER DATABASE
"""

import glob
import sys
import time

import duckdb


def main() -> None:
    raw, database = sys.argv[1:]
    start = time.perf_counter()
    connection = duckdb.connect(database, config={"threads": 2})
    for table, pattern in (("player_gamelogs", "player_gamelogs_*.csv*"), ("games", "games_*.csv*")):
        files = sorted(glob.glob(f"{raw}/{pattern}"))
        connection.execute(
            f"CREATE TABLE {table} AS SELECT * FROM read_csv(?, types={{'GAME_ID': 'VARCHAR'}}, union_by_name=true)",
            [files],
        )
    connection.close()
    print(time.perf_counter() - start)


if __name__ == "__main__":
    main()
