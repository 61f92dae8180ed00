"""Holds the script of the site to what the server does without it."""

ROWS = "rows => rows.map(row => row.textContent)"
ROWS_OF = """
    ([html, table]) => [...new DOMParser().parseFromString(html, "text/html").querySelectorAll(`#${table} tbody tr`)]
        .map(row => row.textContent)
"""


def check_script(browser, base, examples, report):
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    context.grant_permissions(["clipboard-read", "clipboard-write"], origin=base)
    page = context.new_page()
    complaints = []
    page.on("console", lambda message: complaints.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: complaints.append(str(error)))
    for path in examples.values():
        sorting(page, base, path, report)
    tables(page, base, examples.values(), report)
    suggestions(page, base, report)
    colours(page, base, report)
    report.check(not complaints, f"the script complains: {complaints}")
    context.close()


def sorting(page, base, path, report):
    """A click on a head gives the rows and the address that the server gives, and the third click the page as it was."""
    page.goto(base + path)
    for table in page.eval_on_selector_all(".table:has(thead a)", "all => all.map(table => table.id)")[:2]:
        own = page.eval_on_selector_all(f"#{table} tbody tr", ROWS)
        heads = page.locator(f"#{table} thead a")
        count = heads.count()
        for place in sorted({0, 1, count // 2, count - 2, count - 1} & set(range(count))):
            for _ in range(2):
                heads.nth(place).dispatch_event("click")
                rows = page.eval_on_selector_all(f"#{table} tbody tr", ROWS)
                served = page.context.request.get(page.url).text()
                name = page.url.removeprefix(base)
                report.check(f"{table}." in page.url, f"{name}: the address does not name {table}")
                report.check(rows == page.evaluate(ROWS_OF, [served, table]), f"{name}: script and server sort differently")
            heads.nth(place).dispatch_event("click")
            rows = page.eval_on_selector_all(f"#{table} tbody tr", ROWS)
            report.check(rows == own and "sort=" not in page.url, f"{path}: the third click on head {place} of {table} does not lead back")
        heads.first.dispatch_event("click")
        page.go_back()
        report.check(page.eval_on_selector_all(f"#{table} tbody tr", ROWS) == own, f"{path}: going back leaves {table} sorted")


def tables(page, base, paths, report):
    """Rows are filtered, columns are hidden, and what is copied is what the server gives as CSV."""
    seen = set()
    for path in paths:
        page.goto(base + path)
        field = page.locator(".tools input[type=search]").first
        if field.count() and "filter" not in seen:
            seen.add("filter")
            rows = page.locator(".long tbody tr:not(.heading)")
            word = rows.last.locator("th").text_content().strip()
            before = rows.count()
            field.fill(word.upper())
            shown = page.locator(".long").first.locator("tbody tr:not(.heading):visible").all_text_contents()
            report.check(0 < len(shown) < before, f"{path}: the filter {word} shows {len(shown)} of {before} rows")
            report.check(all(word in row for row in shown), f"{path}: the filter {word} shows other rows")
            field.fill("")
            report.check(rows.first.is_visible(), f"{path}: an empty filter hides rows")
        if page.locator(".columns").count() and "columns" not in seen:
            seen.add("columns")
            box = page.locator(".table:has(.columns)").first
            title = box.locator("thead th").nth(2).text_content()
            box.locator("summary").press("Enter")
            box.get_by_label(title, exact=True).first.press("Space")
            report.check(not box.locator("thead th").nth(2).is_visible(), f"{path}: the column {title} is not hidden")
            page.keyboard.press("Escape")
            report.check(not box.locator("fieldset").is_visible(), f"{path}: Escape does not close the list of columns")
        button = page.locator(".tools button").first
        if button.count() and "copy" not in seen:
            seen.add("copy")
            button.click()
            page.locator(".tools button", has_text="opied").first.wait_for()
            link = page.locator(".tools a").first.evaluate("link => link.href")
            served = page.context.request.get(link)
            copied = page.evaluate("navigator.clipboard.readText()")
            report.check(served.headers["content-type"].startswith("text/csv"), f"{link} is no CSV")
            report.check(copied.split() == served.text().split(), f"{path}: what is copied is not the CSV")
        abbr = page.locator("thead a:has(abbr):visible").first
        if abbr.count() and "meaning" not in seen:
            seen.add("meaning")
            abbr.focus()
            words = page.locator("#meaning")
            report.check(words.is_visible() and len(words.text_content()) > 3, f"{path}: a head does not say what it means")
            page.keyboard.press("Escape")
            report.check(not words.is_visible(), f"{path}: Escape does not close a meaning")
    report.check(seen == {"filter", "columns", "copy", "meaning"}, f"the pages only have {sorted(seen)} to try")


def suggestions(page, base, report):
    """The search box suggests what is typed, and is used with the keyboard alone."""
    page.goto(base + "/players")
    name = page.locator("tbody th a").first.inner_text()
    page.goto(base + "/")
    page.keyboard.press("/")
    page.keyboard.type(name[:-1])
    options = page.locator("[role=option]")
    options.first.wait_for()
    field = page.locator("#site-search")
    report.check(field.get_attribute("aria-expanded") == "true", "the search box does not say that it suggests")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    chosen = page.locator("[role=option][aria-selected=true]")
    report.check(field.get_attribute("aria-activedescendant") == chosen.get_attribute("id"), "the search box does not name its choice")
    page.keyboard.press("Escape")
    report.check(options.count() == 0 and field.input_value() == name[:-1], "Escape does not just close the suggestions")
    page.keyboard.type(name[-1])
    options.first.wait_for()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url(lambda url: url != base + "/")
    report.check(page.locator("h1").inner_text() == name, f"suggested {name}, led to {page.url}")


def colours(page, base, report):
    """The switch goes from the system's colours to light, to dark and back, and is remembered before the page is painted."""
    ground = "getComputedStyle(document.body).backgroundColor"
    page.goto(base + "/")
    grounds = [page.evaluate(ground)]
    for _ in range(2):
        page.locator(".theme").click()
        grounds.append(page.evaluate(ground))
    report.check(grounds[0] == grounds[1] != grounds[2], f"the colours do not change: {grounds}")
    page.goto(base + "/teams")
    report.check(page.evaluate(ground) == grounds[2], "the chosen colours are forgotten")
    page.locator(".theme").click()
    report.check(page.evaluate("localStorage.getItem('theme')") is None, "the system's colours do not come back")
