/// What the site rests on: definitions, coverage, quality, changes.
enum DataPage {
    static let route = SiteRoute(path: SitePath.data, about: "What the site rests on.") { _ in
        Page(
            "Data",
            "What the numbers mean, where they come from, what is here and what is missing.",
            .data,
            [LinksBlock("changes", "What changed", [PageLink(text: "Feed", link: "/feed.atom")])]
        )
    }
}
