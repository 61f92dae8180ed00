import BallerCore

/// Standings as tables: one a conference, a division or the league.
enum StandingsTable {
    /// The rows of one table, with its name; the rows stand in the order of the query.
    struct Group {
        let name: String
        var rows: [StandingRow]

        /// `eastern-conference`, the id of its block.
        var id: String { name.lowercased().replacing(" ", with: "-") }
    }

    static func groups(_ rows: [StandingRow], by grouping: StandingsGrouping) -> [Group] {
        var groups: [Group] = []
        for row in rows {
            let name = name(of: row, grouping)
            if groups.last?.name == name {
                groups[groups.count - 1].rows.append(row)
            } else {
                groups.append(Group(name: name, rows: [row]))
            }
        }
        return groups
    }

    /// Wins and losses in short, for a glance; `nil` without standings.
    static func section(_ groups: [Group], season: SeasonID, places: Int) -> SectionBlock? {
        guard !groups.isEmpty else { return nil }
        let tables = groups.compactMap { group in
            let caption = "\(group.name), standings \(season.name)"
            let rows = Array(group.rows.prefix(places))
            let rated = rows.contains { $0.simpleRating != nil } ? [rating] : []
            let seeds = rows.contains { $0.conferenceRank != nil } ? [seed] : []
            let table = Table(caption, columns(of: season) + seeds + rated, rows: rows)
            return SectionBlock(group.id, group.name, table, isPart: true)
        }
        let more = PageLink(text: "Full standings", link: SitePath.standings(season))
        return SectionBlock(
            "standings",
            "Standings",
            [
                PairBlock("standing-tables", tables), computed(groups.flatMap(\.rows)),
                WordsBlock.more("more-standings", [more]),
            ]
        )
    }

    static func full(_ group: Group, season: SeasonID) -> Table<StandingRow> {
        let rows = group.rows
        let printed = rows.contains { $0.simpleRating != nil } ? [rating] : []
        let seeds = rows.contains { $0.conferenceRank != nil } ? [seed] : []
        var columns =
            columns(of: season) + seeds + details.filter { column in rows.contains { !column.value($0).isUnknown } }
        columns += printed
        return Table(group.name, columns, rows: rows)
    }

    /// Whether any of these teams is marked as one that went on.
    static func hasMarks(_ rows: [StandingRow]) -> Bool { rows.contains { $0.madePlayoffs == true } }

    /// That ratings are not printed; `nil` where they are, or where there are none.
    static func computed(_ rows: [StandingRow]) -> WordsBlock? {
        guard rows.contains(where: { $0.ratingIsComputed == true }) else { return nil }
        return WordsBlock("computed", .note, [Run(computedRating)])
    }

    static let computedRating =
        "The simple rating (SRS) is computed here: the margin a game and the mean rating of the opponents, of all games so far."

    private static let seed = Column<StandingRow>.number(.conferenceRank) { .count($0.conferenceRank) }
    private static let rating = Column<StandingRow>.number(.simpleRating) { .signed($0.simpleRating) }

    private static func columns(of season: SeasonID) -> [Column<StandingRow>] {
        [
            .text(.teamName) { row in
                .text(
                    row.teamName,
                    link: SitePath.team(row.teamAbbreviation, season),
                    note: row.madePlayoffs == true ? "*" : nil
                )
            },
            .number(.wins) { .count($0.wins) },
            .number(.losses) { .count($0.losses) },
            .number(.winPct, isStrong: true) { .share($0.winPct) },
            .number(.gamesBehind) { .gamesBehind($0.gamesBehind) },
        ]
    }

    private static let details: [Column<StandingRow>] = [
        .record(.homeWins, .homeLosses) { ($0.homeWins, $0.homeLosses) },
        .record(.awayWins, .awayLosses) { ($0.awayWins, $0.awayLosses) },
        .record(.conferenceWins, .conferenceLosses) { ($0.conferenceWins, $0.conferenceLosses) },
        .record(.divisionWins, .divisionLosses) { ($0.divisionWins, $0.divisionLosses) },
        .number(.pointsPerGame) { .oneDecimal($0.pointsPerGame) },
        .number(.opponentPointsPerGame) { .oneDecimal($0.opponentPointsPerGame) },
        .number(.marginOfVictory) { row in
            guard let own = row.pointsPerGame, let opponents = row.opponentPointsPerGame else {
                return .missing(.unknown)
            }
            let margin = own - opponents
            return .signed(margin, tone: margin < 0 ? .bad : .good)
        },
        .number(.netRating) { .signed($0.netRating) },
        .record(.lastTenWins, .lastTenLosses) { ($0.lastTenWins, $0.lastTenLosses) },
        .number(.streak) { .streak($0.streak) },
    ]

    private static func name(of row: StandingRow, _ grouping: StandingsGrouping) -> String {
        switch grouping {
        case .conference: row.conference.map(conference) ?? "League"
        case .division: row.division.map { "\($0) Division" } ?? row.conference.map(conference) ?? "League"
        case .league: "League"
        }
    }

    /// `Eastern Conference`, whichever way the name is stored.
    static func conference(_ name: String) -> String {
        switch name {
        case "East": "Eastern Conference"
        case "West": "Western Conference"
        default: "\(name) Conference"
        }
    }
}

extension StandingsGrouping {
    var title: String {
        switch self {
        case .conference: "Conference"
        case .division: "Division"
        case .league: "League"
        }
    }
}
