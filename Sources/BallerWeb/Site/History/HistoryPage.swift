/// What leads through all seasons at once: playoffs, drafts, awards, records, people.
enum HistoryPage {
    static let route = SiteRoute(path: SitePath.history, about: "The ways through all seasons at once.") { _ in
        Page(
            "History",
            "Playoffs, drafts, awards, records and people of all seasons.",
            .history,
            [LinksBlock("people", "People", [PageLink(text: "Coaches", link: SitePath.coaches)])]
        )
    }
}
