"""Parses pages with basketball_reference_web_scraper, whose requests are answered from memory.

    parse_peer.py LIST SECONDS     LIST has a line `type<tab>file<tab>url` for each page

Prints JSON: for each page type the pages that it can read, and how many of them it parses in a second.
"""

import json
import sys
import time
from collections import defaultdict
from pathlib import Path

from basketball_reference_web_scraper import http_service
from basketball_reference_web_scraper.data import Team
from basketball_reference_web_scraper.http_service import HTTPService
from basketball_reference_web_scraper.parser_service import ParserService

SERVICE = HTTPService(parser=ParserService())

FUNCTIONS = {
    "box-score": lambda: SERVICE.team_box_score(game_url_path=""),
    "daily-leaders": lambda: SERVICE.player_box_scores(day=1, month=1, year=2001),
    "league-player-advanced": lambda: SERVICE.players_advanced_season_totals(season_end_year=2001),
    "league-player-totals": lambda: SERVICE.players_season_totals(season_end_year=2001),
    "play-by-play": lambda: SERVICE.play_by_play(home_team=Team.TORONTO_RAPTORS, day=1, month=1, year=2018),
    "player-gamelog": lambda: SERVICE.regular_season_player_box_scores(player_identifier="x", season_end_year=2019),
    "season-schedule": lambda: SERVICE.schedule_for_month(url=""),
    "season-schedule-month": lambda: SERVICE.schedule_for_month(url=""),
    "season-summary": lambda: SERVICE.standings(season_end_year=2001),
}


class Answer:
    """What `requests.get` would have brought."""

    status_code = 200

    def __init__(self, content: bytes) -> None:
        self.content = content

    def raise_for_status(self) -> None:
        pass


def parse(kind: str, content: bytes) -> object:
    http_service.requests.get = lambda *_, **__: Answer(content)
    return FUNCTIONS[kind]()


def is_readable(kind: str, content: bytes) -> bool:
    """Whether the peer finds rows: layouts that came after it, or went before, make it fail."""
    try:
        return bool(parse(kind, content))
    except Exception:
        return False


def rate(kind: str, contents: list[bytes], seconds: float) -> float:
    parsed, start = 0, time.perf_counter()
    while (elapsed := time.perf_counter() - start) < seconds:
        for content in contents:
            parse(kind, content)
        parsed += len(contents)
    return parsed / elapsed


def main() -> None:
    pages = defaultdict(list)
    for line in Path(sys.argv[1]).read_text().splitlines():
        kind, file, _ = line.split("\t")
        content = Path(file).read_bytes()
        if is_readable(kind, content):
            pages[kind].append((file, content))
    figures = {
        kind: {
            "files": [file for file, _ in found],
            "pages_a_second": rate(kind, [content for _, content in found], float(sys.argv[2])),
        }
        for kind, found in sorted(pages.items())
    }
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
