#!/usr/bin/env python3
"""Visits every kind of page of a running server in a real browser, on a desk and on a phone.

    python3 Tests/Browser/run.py --url http://127.0.0.1:8080 [--shots FOLDER]

Needs `pip install playwright axe-playwright-python` and a Chromium (`--browser`, /usr/bin/chromium by default). Exit code 1 when a page fails.
"""

import argparse
import pathlib
import re
import sys
from urllib.parse import urldefrag, urljoin, urlparse

from axe_playwright_python.sync_playwright import Axe
from kinds import KINDS, kind_of
from playwright.sync_api import sync_playwright

from markup import check_markup
from script import check_script

# Bytes of a page as it is sent, packed.
HEAVIEST = 60_000
WIDTHS = {"desk": (1280, 900), "phone": (390, 844)}
STARTS = ["/", "/players", "/teams", "/seasons", "/standings", "/games"]
# Kinds of which one page may lead to what another one does not: only some games have sheets of their parts.
UNLIKE = {"game", "playoffs", "series"}
MOST_UNLIKE = 100
MISSING = ["/players/nobody-at-all-0", "/games/1", "/teams/ZZZ/2023", "/nothing"]

# Without play-by-play nothing links to a page of shots; it is asked for all the same, and says so.
OPTIONAL = {
    "shooting", "career-shooting", "on-off", "meetings", "plays", "plays-period", "shots", "plus-minus",
}


class Report:
    def __init__(self):
        self.failures = []
        self.checks = 0

    def check(self, is_good, what):
        self.checks += 1
        if not is_good:
            self.failures.append(what)
            print(f"FAIL  {what}", file=sys.stderr)


def path_of(url):
    parts = urlparse(urldefrag(url)[0])
    return parts.path + (f"?{parts.query}" if parts.query else "")


def links(page, base):
    """Addresses of the same site that the page links to, but for its own in another order."""
    found = page.eval_on_selector_all("a[href]:not([rel=nofollow])", "all => all.map(a => a.getAttribute('href'))")
    urls = {urldefrag(urljoin(page.url, link))[0] for link in found}
    return sorted(path_of(url) for url in urls if url.startswith(base))


# What moves after it was painted, which nothing on a page may do.
OBSERVE_SHIFTS = """
    window.shifts = [];
    new PerformanceObserver(list => {
        for (const shift of list.getEntries()) {
            shifts.push(...shift.sources.map(source => `${shift.value.toFixed(4)} ${source.node?.nodeName}.${source.node?.className}`));
        }
    }).observe({ type: "layout-shift", buffered: true });
"""


def accessible(page, name, report):
    """What axe finds, which is nothing."""
    for violation in Axe().run(page).response["violations"]:
        places = [node["html"][:160] for node in violation["nodes"][:2]]
        report.check(False, f"{name}: axe: {violation['id']}: {violation['help']} {places}")
    report.check(True, name)


def examine(page, base, path, label, report):
    """Opens one page and checks what holds for all of them."""
    name = f"{label} {path}"
    complaints = []
    page.on("console", lambda message: complaints.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    page.on("requestfailed", lambda request: complaints.append(f"{request.url} failed"))
    page.add_init_script(OBSERVE_SHIFTS)
    response = page.goto(base + path, wait_until="load")
    report.check(response.status == 200, f"{name}: status {response.status}")
    report.check("content-security-policy" in response.headers, f"{name}: no Content-Security-Policy")
    kept = response.headers.get("cache-control") != "no-store"
    report.check(bool(response.headers.get("etag")) or not kept, f"{name}: no ETag")
    report.check(bool(response.headers.get("x-baller-artifact")), f"{name}: no artifact id")
    report.check(not complaints, f"{name}: console says {complaints}")
    report.check(page.locator("h1").count() == 1, f"{name}: {page.locator('h1').count()} h1")
    report.check(bool(page.title()), f"{name}: no title")
    overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    report.check(overflow <= 0, f"{name}: the page is {overflow} px too wide")
    unnamed = page.evaluate(
        "[...document.querySelectorAll('table')].filter(t => !t.caption || !t.querySelector('th[scope]')).length"
    )
    report.check(unnamed == 0, f"{name}: {unnamed} tables without caption or scope")
    inline = page.evaluate("document.querySelectorAll('[style], style, script:not([src])').length")
    report.check(inline == 0, f"{name}: {inline} inline styles or scripts")
    weight = int(response.headers.get("content-length", 0))
    report.check(weight <= HEAVIEST, f"{name}: {weight} bytes, more than {HEAVIEST}")
    page.wait_for_timeout(100)
    shifts = page.evaluate("shifts")
    report.check(not shifts, f"{name}: it moves after it is painted: {shifts[:4]}")
    small = page.evaluate(
        "[...document.querySelectorAll('img:not([alt]), input:not([type=hidden]):not([id]), html:not([lang])')].length"
    )
    report.check(small == 0, f"{name}: {small} images without text, inputs without label or no language")
    # Colours are the same on a phone.
    if label != "phone/dark":
        accessible(page, name, report)


def visit_kinds(browser, base, report, shots):
    """One page of each kind, found by following links, at both widths and without JavaScript."""
    examples = {}
    seen = set()
    waiting = list(STARTS) + ["/players?search=an", "/search?q=an", "/find/streaks?min_points=20"]
    unlike = []
    all_links = set()
    context = browser.new_context(viewport={"width": 1280, "height": 900}, java_script_enabled=True)
    while waiting or unlike:
        path = (waiting or unlike).pop(0)
        kind = kind_of(path)
        if path in seen or kind is None:
            continue
        if kind in examples and not (kind in UNLIKE and not waiting):
            unlike += [path] if kind in UNLIKE and len(unlike) < MOST_UNLIKE else []
            continue
        if kind in examples and all(each in examples or each in OPTIONAL for each, _ in KINDS):
            break
        seen.add(path)
        examples.setdefault(kind, path)
        page = context.new_page()
        page.goto(base + path)
        found = links(page, base)
        all_links.update(found)
        waiting += found
        page.close()
    context.close()
    if "shooting" not in examples and "splits" in examples:
        examples["shooting"] = examples["splits"].replace("/splits/", "/shooting/")
    for kind, _ in KINDS:
        report.check(kind in examples or kind in OPTIONAL, f"no link leads to a page of the kind {kind}")
    for label, (width, height) in WIDTHS.items():
        for scheme in ("light", "dark"):
            context = browser.new_context(
                viewport={"width": width, "height": height}, color_scheme=scheme, device_scale_factor=1
            )
            for kind, path in examples.items():
                page = context.new_page()
                examine(page, base, path, f"{label}/{scheme}", report)
                if shots:
                    page.screenshot(path=str(shots / f"{kind}-{label}-{scheme}.png"), full_page=label == "desk")
                page.close()
            context.close()
    return examples, all_links


def visit_without_scripts(browser, base, examples, report):
    """A page says the same without JavaScript."""
    contexts = [browser.new_context(java_script_enabled=flag) for flag in (False, True)]
    for path in examples.values():
        texts = []
        for context in contexts:
            page = context.new_page()
            response = page.goto(base + path)
            report.check(response.status == 200, f"without JavaScript {path}: status {response.status}")
            said = page.locator("main :is(h1, h2, h3, p:not(.tools), dl, table, li)").all_text_contents()
            # How long a question took is another time each time.
            texts.append([re.sub(r"found in [\d,]+ ms", "found", text) for text in said])
            page.close()
        report.check(len("".join(texts[0])) > 40, f"without JavaScript {path}: nothing to read")
        report.check(texts[0] == texts[1], f"{path} says something else without JavaScript")
    for context in contexts:
        context.close()


def heads_stay(browser, base, examples, report):
    """In the middle of a long table its head and its first column are in sight, with the page or within the table."""
    tried = 0
    for label, (width, height) in WIDTHS.items():
        context = browser.new_context(viewport={"width": width, "height": height}, java_script_enabled=False)
        for path in examples.values():
            page = context.new_page()
            page.goto(base + path)
            if page.locator(".long").count():
                tried += 1
                place = page.evaluate(MIDDLE_OF_TABLE)
                report.check(place["head"] >= -1, f"{label} {path}: the head of a long table is {place['head']} px out of sight")
                report.check(place["cell"] >= -1, f"{label} {path}: the first column is {place['cell']} px out of sight")
            page.close()
        context.close()
    report.check(tried > 0, "no page has a long table")


MIDDLE_OF_TABLE = """() => {
    const scroll = document.querySelector(".long .scroll");
    scroll.scrollTo(200, 400);
    const rows = scroll.querySelectorAll("tbody tr:not(.heading)");
    const middle = rows[rows.length >> 1].cells[0];
    middle.scrollIntoView({ block: "center" });
    const [head, row] = [scroll.querySelector("thead th"), middle].map(cell => cell.getBoundingClientRect());
    const bar = document.querySelector(".top").getBoundingClientRect();
    return { head: head.top - Math.max(0, bar.bottom), cell: row.left - Math.max(0, scroll.getBoundingClientRect().left) };
}"""


def search(browser, base, report):
    """The search box leads to a player's page by keyboard alone."""
    page = browser.new_context(java_script_enabled=False).new_page()
    page.goto(base + "/players")
    name = page.locator("tbody th a").first.inner_text()
    page.goto(base + "/")
    page.fill("#site-search", name)
    page.press("#site-search", "Enter")
    report.check("/search?q=" in page.url, f"the search box went to {page.url}")
    page.locator("tbody th a", has_text=name).first.click()
    report.check(page.locator("h1").inner_text() == name, f"searching {name} found {page.locator('h1').inner_text()}")
    page.context.close()


def problems(browser, base, report):
    context = browser.new_context()
    for path in MISSING + ["/games?date=yesterday", "/players?page=0"]:
        page = context.new_page()
        response = page.goto(base + path)
        wanted = 404 if path in MISSING else 400
        report.check(response.status == wanted, f"{path}: status {response.status}, not {wanted}")
        report.check(page.locator("h1").count() == 1, f"{path}: no page in HTML")
        page.close()
    context.close()


def resolve(browser, base, paths, report):
    """Every link that was seen answers."""
    context = browser.new_context()
    for path in sorted(paths):
        status = context.request.get(base + path).status
        report.check(status == 200, f"link {path}: status {status}")
    context.close()


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--url", default="http://127.0.0.1:8080")
    parser.add_argument("--browser", default="/usr/bin/chromium")
    parser.add_argument("--shots", type=pathlib.Path, help="a folder for screenshots")
    options = parser.parse_args()
    base = options.url.rstrip("/")
    if options.shots:
        options.shots.mkdir(parents=True, exist_ok=True)
    report = Report()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=options.browser, args=["--no-sandbox"])
        examples, paths = visit_kinds(browser, base, report, options.shots)
        visit_without_scripts(browser, base, examples, report)
        heads_stay(browser, base, examples, report)
        search(browser, base, report)
        check_script(browser, base, examples, report)
        check_markup(base, examples, report)
        problems(browser, base, report)
        resolve(browser, base, paths, report)
        browser.close()
    print(f"{len(examples)} kinds of pages, {len(paths)} links, {report.checks} checks, {len(report.failures)} failed")
    return 1 if report.failures else 0


if __name__ == "__main__":
    sys.exit(main())
