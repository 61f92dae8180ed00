/// The ways to ask for what no page shows: finders, comparisons, questions, SQL.
enum FindPage {
    static let route = SiteRoute(path: SitePath.find, about: "Finders, comparisons and questions.") { _ in
        Page(
            "Find",
            "Finders of games, seasons and streaks, comparisons, and questions of one's own.",
            .find,
            [LinksBlock("reference", "For programs", [PageLink(text: "API", link: "/api/docs")])]
        )
    }
}
