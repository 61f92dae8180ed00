import BallerCore
import BallerServing

// What stands on a player's page under the seasons: highs, honours, pay and moves.
extension PlayerRecords {
    var highsSection: SectionBlock? {
        let tables: [(any Block)?] = [SeasonType.regular, .playoff].map { part in
            RecordTable("highs-\(part.id)", "\(part.title) highs", Self.highColumns, ordered(highs[part] ?? []))
                .map { SectionBlock("highs-\(part.id)-part", part.title, isPart: true, [$0]) }
        }
        let known = tables.compactMap(\.self)
        let printed = RecordTable("highs-printed", "Career highs as printed", Self.printedColumns, printedHighs)
        guard !known.isEmpty || printed != nil else { return nil }
        let note = known.isEmpty ? nil : WordsBlock("highs-note", .note, [Run(Self.highNote)])
        return SectionBlock(
            "highs",
            "Career highs",
            [
                printed.map {
                    SectionBlock("highs-printed-part", "As Basketball-Reference prints them", isPart: true, [$0])
                },
                note, known.isEmpty ? nil : PairBlock("highs-pair", known),
            ]
        )
    }

    private static let highNote =
        "Below, the most of the games whose box scores are here; of how many games each is, stands beside it."

    private func ordered(_ rows: [Record]) -> [Record] {
        Self.highOrder.compactMap { category in rows.first { $0["category"].text == category } }
    }

    private static let highOrder = [
        "points", "rebounds", "assists", "steals", "blocks", "three_pointers_made", "field_goals_made",
        "free_throws_made", "turnovers", "minutes_played", "plus_minus",
    ]

    private static let highColumns: [RecordColumn] = [
        RecordColumn("category", "Most") { row, _ in .text(row["category"].text?.inWords) },
        RecordColumn("value", "High", isStrong: true) { row, _ in .count(row["value"].integer) },
        .longDay, RecordColumn("opponent_team_abbreviation", "Opp"),
        RecordColumn("games", "Of games") { row, _ in
            .count(row["games"].integer)
        },
    ]

    private static let printedColumns: [RecordColumn] = [
        "season_type", .strong("points"), "rebounds", "assists", "steals", "blocks", "turnovers", "field_goals_made",
        "field_goals_attempted", "three_pointers_made", "three_pointers_attempted", "free_throws_made",
        "free_throws_attempted", "offensive_rebounds", "defensive_rebounds", "personal_fouls", .time,
        .decimal("game_score"),
    ]

    func allStarSection(_ slug: String) -> SectionBlock? {
        // The game of a season has a page where its selections are told.
        let told = Set(honours.filter { $0["kind"].text == "ALL_STAR" }.compactMap(\.season))
        let columns: [RecordColumn] = [
            RecordColumn("season_year") { row, _ in
                guard let season = row.season else { return .text(row["span"].text) }
                return .season(season, link: told.contains(season) ? SitePath.allStar(season) : nil)
            },
            .seasonTeam, "games_played", .time, .strong("points"), "rebounds", "assists", "steals", "blocks",
            "turnovers", "personal_fouls", .shots("field_goals_made", "field_goals_attempted", "FG"),
            .shots("three_pointers_made", "three_pointers_attempted", "3P"),
            .shots("free_throws_made", "free_throws_attempted", "FT"),
        ]
        return SectionBlock(
            "all-star",
            "All-Star games",
            RecordTable("all-star-table", "All-Star games", columns, allStar)
        )
    }

    var honoursSection: SectionBlock? {
        let won = honours.filter { $0["kind"].text != "VOTE" }
        let votes = honours.filter { $0["kind"].text == "VOTE" }
        let columns: [RecordColumn] = [
            RecordColumn("season_year") { row, links in links.season(of: row) { SitePath.awards($0) } },
            Self.honour, RecordColumn("vote_rank", "Place"), "share",
        ]
        let parts: [(any Block)?] = [
            FactsBlock("honours-won", counted(won)),
            RecordTable("votes", "Votes", columns, votes).map {
                SectionBlock("votes-part", "Votes for awards", isPart: true, [$0])
            },
        ]
        guard parts.contains(where: { $0 != nil }) else { return nil }
        return SectionBlock("honours", "Awards and honours", parts)
    }

    private static let honour = RecordColumn("honour", "Award") { row, _ in
        .text(
            (row["award"].text ?? row["honour"].text).map { $0.prefix(1).uppercased() + $0.dropFirst() },
            link: row["honour"].text.map(SitePath.award)
        )
    }

    /// `21 × All-Star selection: 2005, 2006 …`, the honour and each season with its page.
    private func counted(_ rows: [Record]) -> [Fact] {
        var names: [String] = []
        var won: [String: (page: String?, years: [Int: String?])] = [:]
        for row in rows {
            guard let name = Self.title(row), let year = row["season_year"].integer else { continue }
            if won[name] == nil {
                names.append(name)
                won[name] = (Self.page(row), [:])
            }
            won[name]?.years[year] = .some(seasonPage(row))
        }
        return names.compactMap { name in
            guard let (page, years) = won[name] else { return nil }
            let runs = years.sorted { $0.key < $1.key }.map { Run(String($0.key), link: $0.value) }
            return Fact(
                name: years.count > 1 ? "\(years.count) × \(name)" : name,
                nameLink: page,
                runs: runs.enumerated().flatMap { $0 == 0 ? [$1] : [", ", $1] }
            )
        }
    }

    /// The page of an honour through all seasons.
    private static func page(_ row: Record) -> String? {
        switch row["kind"].text {
        case "HALL_OF_FAME": SitePath.hallOfFame
        case "ALL_STAR": SitePath.allStar
        default: row["honour"].text.map(SitePath.award)
        }
    }

    /// Where the season's own is told.
    private func seasonPage(_ row: Record) -> String? {
        guard row["kind"].text != "HALL_OF_FAME", let season = row.season, seasons.contains(season) else { return nil }
        return row["kind"].text == "ALL_STAR" ? SitePath.allStar(season) : SitePath.awards(season)
    }

    private static func title(_ row: Record) -> String? {
        guard let name = row["award"].text else { return nil }
        switch (row["kind"].text, row["honour"].text) {
        case ("HALL_OF_FAME", _): return "Hall of Fame"
        case ("TEAM", let honour?):
            let names = ["all_league": "All-League", "all_defense": "All-Defense", "all_rookie": "All-Rookie"]
            let team = row["team_selection"].integer.map { ", \(StatFormat.ordinal($0)) team" } ?? ""
            return (names[honour] ?? name) + team
        case (_, "all_star_replaced"): return "All-Star selection, replaced"
        default: return name.prefix(1).uppercased() + name.dropFirst()
        }
    }

    var paySection: SectionBlock? {
        let columns: [RecordColumn] = ["season_year", "team_abbreviation", "salary"]
        let paid = salaries.reversed().filter { $0["salary"].integer != nil }
        let total = paid.compactMap { $0["salary"].integer }.reduce(0, +)
        let parts: [(any Block)?] = [
            RecordTable("salaries", "Salaries", columns, Array(paid)).map { table in
                SectionBlock(
                    "salaries-part",
                    "Salaries",
                    isPart: true,
                    [
                        table,
                        WordsBlock(
                            "salaries-sum",
                            .note,
                            [Run("Of the seasons shown, \("$" + total.grouped) in all.")]
                        ),
                    ]
                )
            },
            RecordTable("contracts", "Contract", columns + ["option_of", "guaranteed"], contracts).map {
                SectionBlock("contracts-part", "Contract", isPart: true, [$0])
            },
        ]
        let known = parts.compactMap(\.self)
        return known.isEmpty ? nil : SectionBlock("pay", "Salaries and contract", [PairBlock("pay-pair", known)])
    }

    var transactionsSection: SectionBlock? {
        let columns: [RecordColumn] = ["transaction_date", "team_abbreviation", "description"]
        return SectionBlock(
            "transactions",
            "Transactions",
            RecordTable("transactions-table", "Transactions", columns, transactions)
        )
    }
}
