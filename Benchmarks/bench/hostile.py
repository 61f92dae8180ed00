"""Raw folders that a careless or a hostile person would give to a build, beside a season of a made-up league."""

import gzip
import itertools
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

LOGS = "player_gamelogs_"


class Season:
    """The files of a season, and lines of its game logs to make others from."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        logs = next(folder.glob(f"{LOGS}*.csv")).read_text().splitlines()
        self.columns = logs[0].split(",")
        self.lines = logs[1:]

    def cells(self) -> Iterator[tuple[int, list[str]]]:
        """The cells of one line after the other, and again from the start, with a running number."""
        return ((number, line.split(",")) for number, line in enumerate(itertools.cycle(self.lines)))

    def write(self, path: Path, records: Iterator[str], size: int, header: str = "") -> None:
        """A file of about `size` bytes."""
        with path.open("w") as file:
            written = file.write((header or ",".join(self.columns)) + "\n")
            for record in records:
                written += file.write(record + "\n")
                if written >= size:
                    return


def _pack(path: Path) -> None:
    with path.open("rb") as plain, gzip.open(f"{path}.gz", "wb", compresslevel=1) as packed:
        shutil.copyfileobj(plain, packed)
    path.unlink()


def broken_lines(season: Season, raw: Path) -> None:
    season.write(raw / f"{LOGS}x.csv", itertools.repeat(",".join(["bad"] * 20)), 100_000_000)


def broken_lines_packed(season: Season, raw: Path) -> None:
    path = raw / f"{LOGS}x.csv"
    season.write(path, (f"x,{number % 97},{number}" for number in itertools.count()), 100_000_000)
    _pack(path)


def broken_values(season: Season, raw: Path) -> None:
    season.write(raw / f"{LOGS}x.csv", (",".join(c[:10] + ["abc"] + c[11:]) for _, c in season.cells()), 100_000_000)


def broken_and_repeated(season: Season, raw: Path) -> None:
    """Two of five records with a value that is no number, all others again and again."""
    records = (",".join(c[:10] + [f"abc{n}" if n % 5 < 2 else c[10]] + c[11:]) for n, c in season.cells())
    season.write(raw / f"{LOGS}x.csv", records, 60_000_000)


def conflicts(season: Season, raw: Path) -> None:
    """Records of the same games and players that say something else each time."""
    steals = season.columns.index("STL")
    records = (",".join(c[:steals] + [str(n % 10)] + c[steals + 1 :]) for n, c in season.cells())
    season.write(raw / f"{LOGS}x.csv", records, 60_000_000)


def unknown_games(season: Season, raw: Path) -> None:
    """Records that are all different, of games that no other file knows."""
    game, player = season.columns.index("GAME_ID"), season.columns.index("PLAYER_ID")

    def record(number: int, cells: list[str]) -> str:
        cells[game], cells[player] = f"00225{number // 25 % 90_000 + 10_000:05}", str(1_000 + number % 3_000)
        return ",".join(cells)

    season.write(raw / f"{LOGS}x.csv", (record(n, c) for n, c in season.cells()), 60_000_000)


def wide_quoted_cells(season: Season, raw: Path) -> None:
    records = (",".join(c[:2] + ['"' + "na,me\n" * 300 + f'{n}"'] + c[3:]) for n, c in season.cells())
    season.write(raw / f"{LOGS}x.csv", records, 60_000_000)


def long_texts(season: Season, raw: Path) -> None:
    records = (",".join(c[:2] + [f"name{n} " * 3_000] + c[3:]) for n, c in season.cells())
    season.write(raw / f"{LOGS}x.csv", records, 100_000_000)


def long_undeclared_texts(season: Season, raw: Path) -> None:
    """Half a megabyte a record in a column that nobody reads."""
    records = (",".join([*c, "x" * 500_000]) for _, c in season.cells())
    season.write(raw / f"{LOGS}x.csv", records, 400_000_000, header=",".join([*season.columns, "NOTE"]))


def one_line(season: Season, raw: Path) -> None:
    with (raw / f"{LOGS}x.csv").open("w") as file:
        file.write(",".join(season.columns) + "\n")
        # In pieces: the system counts the memory of this process as the peak of those that it starts.
        for _ in range(150):
            file.write("a" * 1_000_000)


def ten_thousand_columns(season: Season, raw: Path) -> None:
    more = ",".join(f"x{number}" for number in range(10_000))
    records = (",".join(c) + ",1" * 10_000 for _, c in season.cells())
    season.write(raw / f"{LOGS}x.csv", records, 20_000_000, ",".join(season.columns) + "," + more)


def open_quote(season: Season, raw: Path) -> None:
    season.write(raw / f"{LOGS}x.csv", itertools.chain(['"open'], itertools.repeat(",".join("1" * 30))), 100_000_000)


def gzip_bomb(season: Season, raw: Path) -> None:
    with gzip.open(raw / f"{LOGS}x.csv.gz", "wb") as file:
        file.write((",".join(season.columns) + "\n").encode())
        for _ in range(5_000):
            file.write(b"0" * 1_000_000)


def long_broken_records(season: Season, raw: Path) -> None:
    """One of three records is of 9 kB and has too many cells."""
    records = (",".join(c) + (",x" * 4_500 if n % 3 == 0 else "") for n, c in season.cells())
    season.write(raw / f"{LOGS}x.csv", records, 130_000_000)


def small_files(season: Season, raw: Path) -> None:
    """Files of two records each, one of them broken."""
    for number in range(20_000):
        good, bad = season.lines[number % len(season.lines)], season.lines[number * 7 % len(season.lines)]
        text = "\n".join([",".join(season.columns), good, bad.replace(",", ",x", 1)])
        (raw / f"{LOGS}{number}.csv").write_text(text + "\n")


def pipes_and_devices(season: Season, raw: Path) -> None:
    os.mkfifo(raw / f"{LOGS}x.csv")
    os.mkfifo(raw / f"{LOGS}x.csv.gz")
    (raw / f"{LOGS}zero.csv").symlink_to("/dev/zero")


SMALL, ALL = [256], [256, 512]
FOLDERS = [
    (broken_lines, ALL),
    (broken_lines_packed, ALL),
    (broken_values, ALL),
    (broken_and_repeated, [256, 512, 1024]),
    (conflicts, ALL),
    (unknown_games, ALL),
    (wide_quoted_cells, ALL),
    (long_texts, ALL),
    (long_undeclared_texts, SMALL),
    (long_broken_records, SMALL),
    (one_line, SMALL),
    (ten_thousand_columns, SMALL),
    (open_quote, SMALL),
    (gzip_bomb, ALL),
    (small_files, [256, 1024]),
    (pipes_and_devices, SMALL),
]
