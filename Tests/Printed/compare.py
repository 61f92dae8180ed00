#!/usr/bin/env python3
"""Holds tables of the site to the pages of Basketball-Reference that are kept, cell by cell.

    python3 Tests/Printed/compare.py --url http://127.0.0.1:8080 --pages ../shared/data/pages [--out docs/reference/printed-pages.md]

The server has to serve an artifact of all real records (`make real`; `make printed` does both). A number of ours that is another one than the printed one, is missing
or is of a row that we lack counts as a difference; `reasons.csv` says which differences are known and why. Exit code 1 when there is another.
"""

import argparse
import csv
import io
import pathlib
import sys
import urllib.error
import urllib.request
from collections import Counter
from dataclasses import dataclass, field

from names import on_basis
from names import ours as our_name
from printed import tables
from views import VIEWS, View


@dataclass
class Compared:
    """What came of one table of a page."""

    page: str
    table: str
    cells: int = 0
    equal: int = 0
    rows_missing: int = 0
    columns_missing: set[str] = field(default_factory=set)
    different: list[tuple[str, str, str, str]] = field(default_factory=list)


def number(text: str) -> float | None:
    """The number that a cell prints; `None` where it prints none."""
    text = text.strip().replace(",", "").replace("+", "").replace("−", "-").replace("$", "").removesuffix("%")
    if ":" in text:
        minutes, seconds = text.split(":")[:2]
        return int(minutes) * 60 + int(seconds) if minutes.isdigit() and seconds.isdigit() else None
    try:
        return float(text)
    except ValueError:
        return None


def is_same(printed: str, shown: str) -> bool:
    """Whether both are the same number as far as the printed one goes."""
    one, other = number(printed), number(shown)
    if one is None or other is None:
        return one is other
    places = len(printed.split(".")[1]) if "." in printed else 0
    return abs(one - other) <= 0.5 * 10**-places + 1e-9


def ours(base: str, view: View, name: str) -> dict[str, dict[str, str]]:
    """The rows of our table by their key; a key that two rows have is left out."""
    address = f"{base}{view.path(name)}"
    mark = "&" if "?" in address else "?"
    with urllib.request.urlopen(f"{address}{mark}csv={view.table}") as answer:
        rows = list(csv.DictReader(io.TextIOWrapper(answer, encoding="utf-8-sig")))
    counts = Counter(view.key(row) for row in rows)
    return {view.key(row): row for row in rows if counts[view.key(row)] == 1}


def compare(base: str, view: View, file: pathlib.Path) -> Compared | None:
    """Every number of one table; `None` where the page does not print it."""
    found = tables(file)
    rows = next((found[name] for name in view.printed if found.get(name)), None)
    if not rows:
        return None
    compared = Compared(f"{file.parent.name}/{file.name}", view.title)
    counts = Counter(view.printed_key(row) for row in rows)
    shown = ours(base, view, file.stem)
    for row in rows:
        key = view.printed_key(row)
        if not key or counts[key] != 1:
            continue
        if key not in shown:
            compared.rows_missing += 1
            continue
        for column, text in row.items():
            name = our_name(column, view.ending)
            if name is None or number(text) is None:
                continue
            if view.is_on_basis:
                name = on_basis(name)
            if name not in shown[key]:
                compared.columns_missing.add(name)
                continue
            compared.cells += 1
            if is_same(text, shown[key][name]):
                compared.equal += 1
            else:
                compared.different.append((key, name, text, shown[key][name]))
    return compared


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--url", default="http://127.0.0.1:8080")
    parser.add_argument("--pages", type=pathlib.Path, required=True)
    parser.add_argument("--out", type=pathlib.Path)
    options = parser.parse_args()
    reasons = Reasons(pathlib.Path(__file__).parent / "reasons.csv")
    results = []
    for view in VIEWS:
        for file in sorted((options.pages / view.folder).glob(view.files)):
            try:
                compared = compare(options.url.rstrip("/"), view, file)
            except urllib.error.HTTPError as error:
                print(f"{file}: {error.url} is {error.code}", file=sys.stderr)
                return 1
            if compared and compared.cells:
                results.append(compared)
    unexplained = [
        (result, cell) for result in results for cell in result.different if reasons.of(result, cell) is None
    ]
    for result, (row, column, printed, shown) in unexplained[:60]:
        print(f"{result.page} {result.table}: {row} {column} is printed as {printed}, shown as {shown or 'nothing'}")
    cells, equal = sum(r.cells for r in results), sum(r.equal for r in results)
    pages = len({r.page for r in results})
    print(f"{pages} pages, {len(results)} tables, {cells} numbers, {equal} the same, {len(unexplained)} different without a reason")
    if options.out:
        options.out.write_text(report(results, reasons))
    return 1 if unexplained else 0


class Reasons:
    """Why some numbers differ: by table, column and row, where empty means any."""

    def __init__(self, file: pathlib.Path):
        with file.open(encoding="utf-8") as lines:
            self.lines = list(csv.DictReader(lines))

    def of(self, result: Compared, cell: tuple[str, str, str, str]) -> str | None:
        row, column, _, shown = cell
        for line in self.lines:
            wanted = {"page": result.page, "table": result.table, "column": column, "row": row, "shown": shown or "nothing"}
            if all(line[name] in ("", value) for name, value in wanted.items()):
                return line["reason"]
        return None


def report(results: list[Compared], reasons: Reasons) -> str:
    """The page of the documentation."""
    lines = [
        "# Numbers beside the printed ones",
        "",
        "`Tests/Printed/compare.py` reads kept pages of Basketball-Reference and asks the site for the same table as CSV. A number is the same "
        "where it is as far as the printed one goes.",
        "",
        "| page | table | numbers | the same | rows not here | columns not here |",
        "|---|---|---:|---:|---:|---|",
    ]
    for r in sorted(results, key=lambda r: (r.page, r.table)):
        missing = ", ".join(f"`{name}`" for name in sorted(r.columns_missing))
        lines.append(f"| {r.page} | {r.table} | {r.cells:,} | {r.equal:,} | {r.rows_missing} | {missing} |")
    counts = Counter(reasons.of(r, cell) for r in results for cell in r.different)
    lines += ["", "## Differences", "", "| numbers | reason |", "|---:|---|"]
    lines += [f"| {count} | {reason} |" for reason, count in counts.most_common()]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
