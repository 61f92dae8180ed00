import BallerServing

/// The library: questions that people ask, by what they are about.
enum QueriesPage {
    static func route(_ library: [String: LibraryQuery]) -> SiteRoute {
        let queries = library.values.sorted { $0.name < $1.name }
        return SiteRoute(path: SitePath.queries, about: "The library of questions.") { _ in page(queries) }
    }

    private static func page(_ queries: [LibraryQuery]) -> Page {
        // A question stands once, under the tag that most share with it.
        let counts = Dictionary(queries.flatMap(\.tags).map { ($0, 1) }, uniquingKeysWith: +)
        let subjects = Dictionary(grouping: queries) { $0.subject(counts) }
        let ordered = subjects.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
        return Page(
            "Questions",
            "\(queries.count) questions that people ask of basketball, with their answers and the SQL behind them.",
            .find,
            crumbs: [Run("Find", link: SitePath.find)],
            [
                WordsBlock(
                    "about",
                    .lead,
                    [
                        Run(
                            "\(queries.count) questions that people ask, each with its parameters and the SQL behind it. For your own there is the "
                        ),
                        Run("console", link: SitePath.sql), ".",
                    ]
                ),
                LinksBlock(
                    "subjects",
                    "Subjects",
                    ordered.map { PageLink(text: $0.key.inWords, link: "#\($0.key)") }
                ),
            ]
                + ordered.map { subject, queries in
                    SectionBlock(subject, subject.inWords, table(queries, subject), style: "prose")
                }
        )
    }

    private static func table(_ queries: [LibraryQuery], _ subject: String) -> Table<LibraryQuery> {
        Table(
            "Questions about \(subject)",
            [
                .text("Question") { .text($0.title, link: SitePath.query($0.name)) },
                .text("What it answers") { .text($0.about) },
            ],
            rows: queries
        )
    }
}

extension LibraryQuery {
    /// `Best bench scorers`.
    var title: String { name.inWords }

    /// The tag behind the first, which says only whether it is of players, teams or the league; the first where there is no other.
    fileprivate func subject(_ counts: [String: Int]) -> String {
        let narrow = tags.dropFirst().filter { (counts[$0] ?? 0) > 1 }
        return narrow.min { (counts[$0] ?? 0, $0) < (counts[$1] ?? 0, $1) } ?? tags.first ?? "other"
    }
}
