"""`python -m bench [wrapper] [parsing] [build] [incremental] [history] [export] [streaming] [bounds] [serving] [pages] [asking] [soak]`: measures and writes the tables."""

import json
import sys

from . import asking, bounds, build, export, incremental, pages, parsing, report, serving, soak, streaming, wrapper
from .processes import ROOT

BENCHMARKS = {
    "wrapper": wrapper.overhead,
    "parsing": parsing.measure,
    "build": build.real_seasons,
    "incremental": incremental.measure,
    "history": build.history,
    "export": export.measure,
    "streaming": streaming.measure,
    "bounds": bounds.measure,
    "serving": serving.measure,
    "pages": pages.measure,
    "asking": asking.measure,
    "soak": soak.measure,
}


def main() -> None:
    chosen = sys.argv[1:] or list(BENCHMARKS)
    unknown = set(chosen) - set(BENCHMARKS)
    if unknown:
        sys.exit(f"bench: no benchmark is called {', '.join(sorted(unknown))}; there are {', '.join(BENCHMARKS)}")
    results = ROOT / "Benchmarks/results"
    results.mkdir(exist_ok=True)
    for name in chosen:
        print(f"bench: {name} …", file=sys.stderr, flush=True)
        (results / f"{name}.json").write_text(json.dumps(BENCHMARKS[name](), indent=2) + "\n")
    report.write(results)
    print((ROOT / "Benchmarks/README.md").read_text())


if __name__ == "__main__":
    main()
