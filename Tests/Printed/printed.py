"""Tables of kept Basketball-Reference pages, also those that stand in comments: rows of texts by the names of their columns."""

import re
from html.parser import HTMLParser
from pathlib import Path


class Tables(HTMLParser):
    """Every table with an id; of a page in which one stands twice, the first."""

    def __init__(self):
        super().__init__(convert_charrefs=True)
        self.found: dict[str, list[dict[str, str]]] = {}
        self._table = None
        self._row = None
        self._cell = None
        self._is_body = False

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if tag == "table" and values.get("id"):
            self._table = None if values["id"] in self.found else self.found.setdefault(values["id"], [])
            self._is_body = False
        elif tag == "tbody":
            self._is_body = True
        elif tag in ("tfoot", "thead"):
            self._is_body = False
        elif tag == "tr" and self._table is not None and self._is_body:
            self._row = {}
            if "thead" in (values.get("class") or ""):
                self._row = None
        elif tag in ("td", "th") and self._row is not None and values.get("data-stat"):
            self._cell = values["data-stat"]
            self._row[self._cell] = ""
            if values.get("data-append-csv"):
                self._row["id"] = values["data-append-csv"]
        elif tag == "a" and self._row is not None and self._cell:
            self._row.setdefault(f"{self._cell}_link", values.get("href", ""))

    def handle_data(self, text):
        if self._row is not None and self._cell:
            self._row[self._cell] += text

    def handle_endtag(self, tag):
        if tag in ("td", "th"):
            self._cell = None
        elif tag == "tr" and self._row is not None:
            if self._row:
                self._table.append({name: value.strip() for name, value in self._row.items()})
            self._row = None
        elif tag == "table":
            self._table = None


def tables(file: Path) -> dict[str, list[dict[str, str]]]:
    """All tables of a page."""
    text = file.read_text(encoding="utf-8", errors="replace")
    reader = Tables()
    # Tables stand in comments; scripts have marks of comments in them that end nothing.
    text = re.sub(r"(?s)<script.*?</script>", "", text)
    reader.feed(re.sub(r"(?s)<!--(.*?)-->", lambda comment: comment[1] if "<table" in comment[1] else "", text))
    return reader.found
