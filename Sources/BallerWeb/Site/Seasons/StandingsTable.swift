import BallerCore

/// Standings as tables: one a conference, a division or the league.
enum StandingsTable {
    /// The rows of one table, with its name; the rows stand in the order of the query.
    struct Group {
        let name: String
        var rows: [StandingRow]
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

    /// Wins and losses in short, for a glance.
    static func preview(_ group: Group, season: Int, places: Int) -> Table {
        Table(
            caption: "\(group.name), standings \(SeasonYear.name(season))",
            columns: [
                .text("Team"), .number("W", "Wins"), .number("L", "Losses"),
                .number("Pct", "Share of games won", strong: true), .number("GB", "Games behind the first"),
            ],
            rows: group.rows.prefix(places).map { row in
                Table.Row(cells: [place(row, season)] + balance(row))
            }
        )
    }

    static func full(_ group: Group, season: Int) -> Table {
        Table(
            caption: group.name,
            columns: columns,
            rows: group.rows.map { row in
                Table.Row(cells: [place(row, season)] + balance(row) + details(row))
            }
        )
    }

    private static let columns: [Table.Column] = [
        .text("Team"), .number("W", "Wins"), .number("L", "Losses"),
        .number("Pct", "Share of games won", strong: true), .number("GB", "Games behind the first"),
        .number("Home", "Record at home"), .number("Away", "Record away"),
        .number("Conf", "Record against the own conference"), .number("Div", "Record against the own division"),
        .number("PPG", "Points a game"), .number("Opp", "Points allowed a game"),
        .number("Diff", "Point difference a game"), .number("Net", "Points per 100 possessions, less those allowed"),
        .number("L10", "Record in the last ten games"), .number("Strk", "Newest run of wins or losses"),
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

    private static func place(_ row: StandingRow, _ season: Int) -> Table.Cell {
        Table.Cell(row.teamName, link: SitePath.team(row.teamAbbreviation, season))
    }

    private static func balance(_ row: StandingRow) -> [Table.Cell] {
        [
            Table.Cell("\(row.wins)"), Table.Cell("\(row.losses)"), Table.Cell(StatFormat.share(row.winPct)),
            Table.Cell(StatFormat.gamesBack(row.gamesBehind)),
        ]
    }

    private static func details(_ row: StandingRow) -> [Table.Cell] {
        let difference = row.pointsPerGame - row.opponentPointsPerGame
        return [
            Table.Cell(StatFormat.record(row.homeWins, row.homeLosses)),
            Table.Cell(StatFormat.record(row.awayWins, row.awayLosses)),
            Table.Cell(StatFormat.record(row.conferenceWins, row.conferenceLosses)),
            Table.Cell(StatFormat.record(row.divisionWins, row.divisionLosses)),
            Table.Cell(StatFormat.oneDecimal(row.pointsPerGame)),
            Table.Cell(StatFormat.oneDecimal(row.opponentPointsPerGame)),
            Table.Cell(StatFormat.signed(difference), tone: difference < 0 ? .bad : .good),
            Table.Cell(StatFormat.signed(row.netRating)),
            Table.Cell(StatFormat.record(row.lastTenWins, row.lastTenLosses)),
            Table.Cell(StatFormat.streak(row.streak)),
        ]
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
