"""Every kind of page: its weight, its time the first time somebody asks, and how it paints beside kept pages of Basketball-Reference."""

import gzip
import http.client
import os
import re
import statistics
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urldefrag, urljoin

from .load import load, median
from .processes import BALLER, DATA, PYTHON, ROOT, cpu_milliseconds, free_port, run, server, server_process

sys.path.insert(0, str(ROOT / "Tests/Browser"))
from kinds import kind_of  # noqa: E402

# Of a kind of which there are thousands, as many are asked for.
PAGES_OF_A_KIND = 40

# A kept page of each kind that both have, and ours beside it.
PAINTED = {
    "player": ("player-profile/jamesle01.html", "/players/jamesle01"),
    "team season": ("team-season/CLE_2013.html", "/teams/CLE/2013"),
    "season": ("season-summary/NBA_2017.html", "/seasons/2017"),
    "standings": ("season-standings/NBA_2023_standings.html", "/standings/2023"),
    "game": ("box-score/201606190GSW.html", "/games/201606190GSW"),
    "draft": ("draft/NBA_2003.html", "/draft/2003"),
}


def measure(rounds: int = 2) -> dict:
    """Kinds of pages on the artifact of all real records, built here or at BALLER_STORE."""
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        folder = Path(name)
        store = Path(os.environ.get("BALLER_STORE", folder / "store"))
        if not store.exists():
            run(ROOT / "scripts/real.sh", BALLER, store, accepting=frozenset({0, 65}))
        ports = [free_port(), free_port()]
        serve = (BALLER, "serve", "--store", store, "--no-access-log", "--port")
        cold = stack.enter_context(server_process("/readyz", ports[0], *serve, ports[0], "--no-response-cache"))
        kinds, paths = _walk(ports[0], cold)
        kept = stack.enter_context(server("/readyz", ports[1], *serve, ports[1]))
        bases = {"cache off": f"http://127.0.0.1:{ports[0]}", "cache on": kept}
        file = folder / "pages"
        file.write_text("\n".join(paths) + "\n")
        # Once through everything, after which the cache has what it has room for.
        load(kept, file, seconds=len(paths) // 50)
        rates = {contender: median([load(base, file, seconds=8) for _ in range(rounds)]) for contender, base in bases.items()}
        return {"kinds": kinds, "pages": len(paths), "rates": rates, "painted": _painted(bases["cache off"], ports[0], stack)}


class Asker:
    """One client that asks for one page after the other, and what the server needed for each."""

    def __init__(self, port: int, process: int) -> None:
        self.connection = http.client.HTTPConnection("127.0.0.1", port)
        self.process = process

    def ask(self, path: str) -> tuple[int, bytes, float, float]:
        """Status, body, milliseconds until the body was there, and milliseconds of the server's processor time."""
        before, start = cpu_milliseconds(self.process), time.perf_counter()
        self.connection.request("GET", path)
        response = self.connection.getresponse()
        body = response.read()
        wall = (time.perf_counter() - start) * 1000
        return response.status, body, wall, cpu_milliseconds(self.process) - before


def _walk(port: int, process: int) -> tuple[dict[str, dict], list[str]]:
    """Pages of each kind, found from link to link, each asked for once; the first 20 pages only wake the server."""
    asker = Asker(port, process)
    for _ in range(20):
        asker.ask("/")
    found: dict[str, list[tuple[str, float, float, int]]] = {}
    seen, waiting = {"/"}, ["/"]
    while waiting:
        path = waiting.pop(0)
        kind = kind_of(path)
        if kind is None or len(found.setdefault(kind, [])) >= PAGES_OF_A_KIND:
            continue
        status, body, wall, cpu = asker.ask(path)
        if status != 200:
            continue
        found[kind].append((path, wall, cpu, len(gzip.compress(body, 6))))
        for link in re.findall(r'<a [^>]*href="([^"]+)"', body.decode()):
            target = urldefrag(urljoin(path, link.replace("&amp;", "&")))[0]
            if target.startswith("/") and "sort=" not in target and target not in seen:
                seen.add(target)
                waiting.append(target)
    kinds = {kind: _figures(pages) for kind, pages in sorted(found.items()) if pages}
    # Neighbours are of different kinds, as readers ask.
    paths = [page[0] for place in range(PAGES_OF_A_KIND) for pages in found.values() for page in pages[place : place + 1]]
    return kinds, paths


def _figures(pages: list[tuple[str, float, float, int]]) -> dict:
    _, walls, cpus, weights = zip(*pages)
    return {
        "pages": len(pages),
        "heaviest": max(weights),
        "p50_ms": _percentile(walls, 50),
        "p95_ms": _percentile(walls, 95),
        "cpu_p50_ms": _percentile(cpus, 50),
        "cpu_p95_ms": _percentile(cpus, 95),
    }


def _percentile(values: list[float] | tuple[float, ...], percent: int) -> float:
    return statistics.quantiles(values, n=100, method="inclusive")[percent - 1] if len(values) > 1 else values[0]


def _painted(base: str, cold: int, stack: ExitStack) -> dict:
    """Both as files: weight and time; and what a browser says: largest contentful paint, layout shift."""
    from playwright.sync_api import sync_playwright

    port = free_port()
    kept = stack.enter_context(
        server("/", port, PYTHON, "-m", "http.server", port, "--bind", "127.0.0.1", "--directory", DATA / "pages")
    )
    results = {}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for kind, (page, path) in PAINTED.items():
            results[kind] = {
                "ours": _paint(browser, base, path) | _fetched(cold, path),
                "kept": _paint(browser, kept, f"/{page}") | _fetched(port, f"/{page}"),
            }
        browser.close()
    return results


def _fetched(port: int, path: str, times: int = 20) -> dict:
    """The same page again and again, which the server makes anew each time."""
    connection = http.client.HTTPConnection("127.0.0.1", port)
    walls = []
    for _ in range(times):
        start = time.perf_counter()
        connection.request("GET", path)
        body = connection.getresponse().read()
        walls.append((time.perf_counter() - start) * 1000)
    return {"weight": len(gzip.compress(body, 6)), "p50_ms": _percentile(walls, 50), "p95_ms": _percentile(walls, 95)}


PAINTS = """() => new Promise(done => {
    const seen = {lcp: 0, cls: 0};
    new PerformanceObserver(list => { for (const e of list.getEntries()) seen.lcp = e.startTime })
        .observe({type: 'largest-contentful-paint', buffered: true});
    new PerformanceObserver(list => { for (const e of list.getEntries()) if (!e.hadRecentInput) seen.cls += e.value })
        .observe({type: 'layout-shift', buffered: true});
    setTimeout(() => done({...seen, nodes: document.querySelectorAll('*').length}), 500);
})"""


def _paint(browser, base: str, path: str, visits: int = 5) -> dict:
    """Medians of several visits on a phone; nothing is fetched from elsewhere, so that the network of others does not count."""
    seen = []
    for _ in range(visits):
        context = browser.new_context(viewport={"width": 390, "height": 844})
        context.route("**/*", lambda route: route.continue_() if route.request.url.startswith(base) else route.abort())
        page = context.new_page()
        page.goto(base + path, wait_until="load")
        seen.append(page.evaluate(PAINTS))
        context.close()
    return {key: statistics.median(visit[key] for visit in seen) for key in ("lcp", "cls", "nodes")}
