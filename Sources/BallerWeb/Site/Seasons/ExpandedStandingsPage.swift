import BallerCore
import BallerServing

/// The record of every team of a season in each kind of its games.
enum ExpandedStandingsPage {
    static let route = SiteRoute(
        path: "/standings/{season}/expanded",
        about: "The record of every team of a season in each kind of its games.",
        SeasonParameters.self
    ) { request in
        let season = try request.season
        let standings = try request.rows("standings", ["view": .text("league")], as: StandingRow.self)
        guard !standings.isEmpty else { throw Problem.notFound("There are no standings of \(season.name).") }
        // The page of a season tells of all games; those here may be some.
        let printed = standings.allSatisfy(\.isComplete) ? [] : try request.records("standings_printed_splits")
        let kinds = printed.isEmpty ? counted(try request.records("standings_expanded")) : told(printed)
        return Page(
            "Expanded standings \(season.name)",
            "Every team of \(season.name) at home and away, by conference, division, month and margin.",
            .standings,
            crumbs: [Run("Standings", link: SitePath.standings(season))],
            heading: Page.Heading("Expanded standings", PageLink(text: season.name, link: SitePath.season(season))),
            [
                StandingsLinks.steps(around: season, request.directory, SitePath.expandedStandings),
                StandingsLinks.views(season, request.directory, current: .expanded),
                TableBlock("records", table(standings, kinds, season))
                    ?? WordsBlock.empty(
                        "none",
                        "No game of this season is here, and no page tells of the kinds of its games."
                    ),
                kinds.isEmpty
                    ? nil
                    : WordsBlock(
                        "origin",
                        .note,
                        [printed.isEmpty ? "Of the games that are here." : "As the page of the season prints it."]
                    ),
            ]
        )
    }

    /// A kind of games, and the records of teams in it by their codes.
    private struct Kind {
        let title: String
        let meaning: String
        var records: [String: (Int, Int)] = [:]
    }

    private static func counted(_ rows: [Record]) -> [Kind] {
        kinds(rows) { row in
            guard let split = row["split"].text, let value = row["split_value"].text else { return nil }
            return words(split, value)
        }
    }

    private static func told(_ rows: [Record]) -> [Kind] {
        kinds(rows) { row in
            guard let split = row["split"].text, split != "Overall" else { return nil }
            return printedWords[split] ?? (split, "Record in or against \(split)")
        }
    }

    private static func kinds(_ rows: [Record], _ words: (Record) -> (String, String)?) -> [Kind] {
        var kinds: [Kind] = []
        for row in rows {
            guard let (title, meaning) = words(row), let code = row["team_abbreviation"].text,
                let wins = row["wins"].integer, let losses = row["losses"].integer
            else { continue }
            let place = kinds.firstIndex { $0.title == title } ?? kinds.endIndex
            if place == kinds.endIndex { kinds.append(Kind(title: title, meaning: meaning)) }
            kinds[place].records[code] = (wins, losses)
        }
        return kinds
    }

    private static func table(_ standings: [StandingRow], _ kinds: [Kind], _ season: SeasonID) -> Table<StandingRow> {
        Table(
            "Expanded standings \(season.name)",
            [
                .text(.teamName) { .text($0.teamName, link: SitePath.team($0.teamAbbreviation, season)) },
                Column(.words("All", meaning: "All games of the regular season"), isStrong: true) {
                    .record($0.wins, $0.losses)
                },
            ]
                + kinds.map { kind in
                    Column(.words(kind.title, meaning: kind.meaning)) { row in
                        // Whoever has no line of the kind has played none of its games.
                        kind.records[row.teamAbbreviation].map { .record($0.0, $0.1) } ?? .missing(.notApplicable)
                    }
                },
            rows: kinds.isEmpty ? [] : standings
        )
    }

    private static func words(_ split: String, _ value: String) -> (String, String)? {
        switch (split, value) {
        case ("place", _):
            (value.inWords, "Games \(value == "road" ? "away" : value == "home" ? "at home" : "on neutral ground")")
        case ("conference", _): (value, "Against teams of the \(value)")
        case ("division", _): (value, "Against teams of the \(value) Division")
        case ("month", _): CalendarDay("\(value)-01").map { (String($0.monthName.prefix(3)), $0.monthAndYear) }
        case ("margin", "0-3"): ("≤3", "Decided by at most 3 points")
        case ("margin", "10+"): ("≥10", "Decided by at least 10 points")
        case ("overtime", _): ("OT", "Games with overtime")
        case ("opponent_record", "winning"): ("≥.500", "Against teams that won at least half of their games")
        case ("opponent_record", _): ("<.500", "Against teams that won less than half of their games")
        default: nil
        }
    }

    /// What the heads of the page mean.
    private static let printedWords = [
        "E": ("East", "Against teams of the East"), "W": ("West", "Against teams of the West"),
        "A": ("Atlantic", "Against teams of the Atlantic Division"),
        "C": ("Central", "Against teams of the Central Division"),
        "SE": ("Southeast", "Against teams of the Southeast Division"),
        "NW": ("Northwest", "Against teams of the Northwest Division"),
        "SW": ("Southwest", "Against teams of the Southwest Division"),
        "P": ("Pacific", "Against teams of the Pacific Division"),
        "M": ("Midwest", "Against teams of the Midwest Division"),
        "Pre": ("Before All-Star", "Games before the All-Star break"),
        "Post": ("After All-Star", "Games after the All-Star break"),
        "3": ("≤3", "Decided by at most 3 points"), "10": ("≥10", "Decided by at least 10 points"),
    ]
}
