/// What leads through all seasons at once: playoffs, drafts, awards, records, people.
enum HistoryPage {
    static let route = SiteRoute(path: SitePath.history, about: "The ways through all seasons at once.") { _ in
        Page(
            "History",
            "Playoffs, drafts, awards, records and people of all seasons.",
            .history,
            [
                section(
                    "seasons",
                    "Through the seasons",
                    [
                        ("Playoffs", SitePath.playoffs), ("Drafts", SitePath.drafts),
                        ("All-Star games", SitePath.allStar), ("Awards", SitePath.awards),
                        ("Hall of Fame", SitePath.hallOfFame),
                    ]
                ),
                section("records", "Records", [("All-time leaders", SitePath.leaders)]),
                section(
                    "people",
                    "People and places",
                    [
                        ("Coaches", SitePath.coaches), ("Referees", SitePath.referees),
                        ("Executives", SitePath.executives), ("Colleges", SitePath.colleges),
                        ("Birthdays", SitePath.birthdays), ("Birthplaces", SitePath.birthplaces),
                        ("Arenas", SitePath.arenas),
                    ]
                ),
            ]
        )
    }

    private static func section(_ id: String, _ title: String, _ links: [(text: String, link: String)]) -> SectionBlock
    {
        SectionBlock(id, title, [LinksBlock("\(id)-links", nil, links.map { PageLink(text: $0.text, link: $0.link) })])
    }
}
