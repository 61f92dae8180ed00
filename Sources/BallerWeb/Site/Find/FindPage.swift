/// The ways to ask for what no page shows: finders, comparisons, questions, SQL.
enum FindPage {
    static let route = SiteRoute(path: SitePath.find, about: "Finders, comparisons and questions.") { _ in
        Page(
            "Find",
            "Finders of games, seasons and streaks, comparisons, and questions of one's own.",
            .find,
            [
                FormBlock(
                    id: "names",
                    action: SitePath.search,
                    fields: [.search("q", "Name", "")],
                    button: "Search"
                ),
                SectionBlock(
                    "finders",
                    "By numbers",
                    TableBlock("finders-table", finders, style: "prose")
                ),
                SectionBlock("often", "Often asked", LinksBlock("often-links", nil, often)),
                SectionBlock(
                    "questions",
                    "In words and in SQL",
                    WordsBlock(
                        "questions-about",
                        .plain,
                        [
                            "The ", Run("library of questions", link: SitePath.queries),
                            " has what people ask most, each with its parameters and its SQL. The ",
                            Run("console", link: SitePath.sql), " answers a SELECT of your own, and the ",
                            Run("API", link: "/api/docs"), " gives all of it to programs.",
                        ]
                    )
                ),
            ]
        )
    }

    private struct Line {
        let title: String
        let path: String
        let about: String
    }

    private static var finders: Table<Line> {
        Table(
            "Finders",
            [
                .text("Finder") { .text($0.title, link: $0.path) },
                .text("What it finds") { .text($0.about) },
            ],
            rows: Finder.all.map { Line(title: $0.title, path: $0.path, about: $0.about) } + [
                Line(
                    title: "Streaks",
                    path: SitePath.streaks,
                    about: "Runs of games in each of which a player reached some numbers."
                ),
                Line(title: "Team streaks", path: SitePath.teamStreaks, about: "Runs of wins and losses of teams."),
            ]
        )
    }

    /// Presets with rows in most artifacts.
    private static let often: [PageLink] =
        ListPreset.playerGames.prefix(8).map { preset in
            PageLink(text: preset.about, link: "\(SitePath.playerGames)?\(preset.query)")
        }
        + ListPreset.teamSeasons.map { PageLink(text: $0.about, link: "\(SitePath.teamSeasons)?\($0.query)") }
}
