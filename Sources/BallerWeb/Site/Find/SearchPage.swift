import BallerCore
import BallerServing

/// Whatever is called like a visitor's words, by kinds: players, teams, seasons, games, people, pages.
enum SearchPage {
    /// Entries that one page shows.
    private static let most = 100
    private static let mostGames = 25

    struct Parameters: RouteParameters {
        let question = Parameter.text("q", .text(0...100), "What to look for, as people write it.", default: "")
    }

    static let route = SiteRoute(
        path: SitePath.search,
        about: "Players, teams, seasons, games, people and pages by their names.",
        Parameters.self
    ) { request in
        let words = try request.question.split(separator: " ").joined(separator: " ")
        guard words.contains(where: { $0.isLetter || $0.isNumber }) else { return page(words, [hint]) }
        let finding = try SearchFinding(words, in: request, limit: most, games: mostGames)
        guard finding.count + finding.gameCount > 0 else {
            let nothing = "Nothing here is called “\(words)”, nor anything much like it."
            return page(words, [WordsBlock.empty("none", nothing), hint])
        }
        return page(words, [count(finding)] + sections(finding) + [try games(finding)])
    }

    private static func page(_ words: String, _ blocks: [(any Block)?]) -> Page {
        Page(
            words.isEmpty ? "Search" : "Search: \(words)",
            "Players, teams, seasons, games and people by their names.",
            nil,
            heading: Page.Heading("Search"),
            search: words,
            [
                FormBlock(
                    id: "question",
                    action: SitePath.search,
                    fields: [.search("q", "Name", words)],
                    button: "Search"
                )
            ] + blocks
        )
    }

    private static let hint = WordsBlock(
        "hint",
        .note,
        [
            "A part of a name will do, with or without accents, and an error or two. Games are found by teams and a day or season: ",
            Run("celtics lakers 2024", link: SitePath.search("celtics lakers 2024")),
            ". For lists by numbers there are ", Run("finders", link: SitePath.find), ".",
        ]
    )

    private static func count(_ finding: SearchFinding<Parameters>) -> WordsBlock {
        let total = finding.count + finding.gameCount
        let shown = finding.found.count + finding.games.count
        let words = "\(StatFormat.grouped(total)) \(total == 1 ? "result" : "results")"
        return WordsBlock(
            "count",
            .lead,
            [Run(shown < total ? "\(words), the best \(shown) of which are shown." : "\(words).")]
        )
    }

    /// A section for each kind, in the order of the best that each found.
    private static func sections(_ finding: SearchFinding<Parameters>) -> [SectionBlock?] {
        var kinds: [SearchEntry.Kind] = []
        for found in finding.found where !kinds.contains(found.entry.kind) { kinds.append(found.entry.kind) }
        return kinds.map { kind in
            SectionBlock(kind.rawValue, kind.title, table(kind, finding.found(kind), finding.request.directory))
        }
    }

    private static func table(
        _ kind: SearchEntry.Kind,
        _ found: [FoundEntry],
        _ directory: Directory
    ) -> Table<FoundEntry> {
        let name = Column<FoundEntry>.text(kind.singular) { .text($0.entry.title, link: $0.page, note: $0.alias) }
        let seasons = Column<FoundEntry>.text("Seasons") { found in
            .text(StatFormat.years(found.entry.firstSeasonYear, found.entry.lastSeasonYear))
        }
        let team = Column<FoundEntry>.text("Team") { found in
            .text(found.teamAbbreviation, link: found.teamAbbreviation.flatMap { directory.page(ofTeam: $0) })
        }
        let position = Column<FoundEntry>.text("Position") { .text($0.entry.position) }
        let columns: [Column<FoundEntry>] =
            switch kind {
            case .player: [name, position, team, seasons]
            case .team: [name, team, seasons]
            case .coach, .referee: [name, seasons]
            case .season, .college, .award, .page: [name]
            }
        return Table("\(kind.title) that are called so", columns, rows: found)
    }

    private static func games(_ finding: SearchFinding<Parameters>) throws -> SectionBlock? {
        guard finding.gameCount > 0 else { return nil }
        let rows = try SearchFinding<Parameters>.gameRows.read(finding).records()
        let more = finding.gameCount > rows.count ? "The newest \(rows.count) of \(finding.gameCount)." : nil
        return SectionBlock(
            "game",
            "Games",
            note: more,
            RecordTable("game-table", "Games that were asked for", gameColumns, rows)
        )
    }

    private static let gameColumns: [RecordColumn] = [
        "game_date", RecordColumn("away_team_name", "Away"), RecordColumn("away_points", "Points"),
        RecordColumn("home_team_name", "Home"), RecordColumn("home_points", "Points"), "season_type", "round_name",
    ]
}

extension FoundEntry {
    /// The page of it; `nil` where there is none.
    fileprivate var page: String? {
        switch entry.kind {
        case .referee: SitePath.referee(entry.key)
        case .college: SitePath.college(entry.key)
        case .player, .team, .season, .coach, .award, .page: path
        }
    }
}

extension SearchEntry.Kind {
    fileprivate var singular: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

    fileprivate var title: String { self == .coach ? "Coaches" : "\(singular)s" }
}

extension Directory {
    /// The page of a team through all its seasons, by a code that means no other.
    fileprivate func page(ofTeam code: String) -> String? {
        team(code, in: nil) == nil ? nil : SitePath.team(code)
    }
}
