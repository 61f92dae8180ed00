"""Every kind of page: its weight, its time the first time somebody asks, and how it paints beside kept pages of Basketball-Reference."""

import gzip
import http.client
import re
import statistics
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import urldefrag, urljoin

from .load import load, median
from .processes import BALLER, DATA, PYTHON, ROOT, free_port, run, server

sys.path.insert(0, str(ROOT / "Tests/Browser"))
from kinds import kind_of  # noqa: E402

# Of a kind of which there are thousands, as many are asked for.
PAGES_OF_A_KIND = 150

# A kept page of each kind that both have, and ours beside it.
PAINTED = {
    "player": ("player-profile/jamesle01.html", "/players/jamesle01"),
    "team season": ("team-season/CLE_2013.html", "/teams/CLE/2013"),
    "season": ("season-summary/NBA_2017.html", "/seasons/2017"),
    "standings": ("season-standings/NBA_2023_standings.html", "/standings/2023"),
    "game": ("box-score/201606190GSW.html", "/games/201606190GSW"),
    "draft": ("draft/NBA_2003.html", "/draft/2003"),
}


def measure(rounds: int = 3, store: Path | None = None) -> dict:
    """Kinds of pages on the artifact of all real records, or on that of a store."""
    with tempfile.TemporaryDirectory() as name, ExitStack() as stack:
        folder = Path(name)
        if store is None:
            store = folder / "store"
            run(ROOT / "scripts/real.sh", BALLER, store, accepting=frozenset({0, 65}))
        ports = {"cache off": free_port(), "cache on": free_port()}
        bases = {
            contender: stack.enter_context(server("/readyz", port, BALLER, "serve", "--store", store, "--port", port, *options))
            for (contender, port), options in zip(ports.items(), (["--no-response-cache"], []))
        }
        found = _walk(ports["cache off"])
        kinds = {kind: _kind(paths, bases, ports["cache off"], folder, rounds) for kind, paths in sorted(found.items())}
        return {"kinds": kinds, "painted": _painted(bases["cache on"], stack)}


def _walk(port: int) -> dict[str, list[str]]:
    """Pages of each kind, found from link to link."""
    found: dict[str, list[str]] = {}
    seen, waiting = {"/"}, ["/"]
    connection = http.client.HTTPConnection("127.0.0.1", port)
    while waiting:
        path = waiting.pop(0)
        kind = kind_of(path)
        if kind is None or len(found.setdefault(kind, [])) >= PAGES_OF_A_KIND:
            continue
        connection.request("GET", path)
        response = connection.getresponse()
        text = response.read().decode()
        if response.status != 200:
            continue
        found[kind].append(path)
        for link in re.findall(r'<a [^>]*href="([^"]+)"', text):
            target = urldefrag(urljoin(path, link.replace("&amp;", "&")))[0]
            if target.startswith("/") and "sort=" not in target and target not in seen:
                seen.add(target)
                waiting.append(target)
    return found


def _kind(paths: list[str], bases: dict[str, str], port: int, folder: Path, rounds: int) -> dict:
    times, weights = [], []
    connection = http.client.HTTPConnection("127.0.0.1", port)
    for path in paths:
        start = time.perf_counter()
        connection.request("GET", path)
        body = connection.getresponse().read()
        times.append((time.perf_counter() - start) * 1000)
        weights.append(len(gzip.compress(body, 6)))
    file = folder / "pages"
    file.write_text("\n".join(paths) + "\n")
    loads = {contender: median([load(base, file) for _ in range(rounds)]) for contender, base in bases.items()}
    p95 = statistics.quantiles(times, n=20)[18] if len(times) > 1 else times[0]
    return {"pages": len(paths), "heaviest": max(weights), "p95_ms": p95, **loads}


def _painted(base: str, stack: ExitStack) -> dict:
    """What a browser says of both: bytes, largest contentful paint, layout shift."""
    from playwright.sync_api import sync_playwright

    port = free_port()
    kept = stack.enter_context(
        server("/", port, PYTHON, "-m", "http.server", port, "--bind", "127.0.0.1", "--directory", DATA / "pages")
    )
    results = {}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for kind, (page, path) in PAINTED.items():
            results[kind] = {"ours": _paint(browser, base, path), "kept": _paint(browser, kept, f"/{page}")}
        browser.close()
    return results


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
