import BallerServing

/// The list of players, searched and in pages.
struct PlayersView {
    let search: String
    let statuses: [Choice]
    /// `1–50 of 1,327 players`.
    let summary: String
    let table: String
    let previous: PageLink?
    let next: PageLink?

    struct Choice {
        let value: String
        let text: String
        let isChosen: Bool
    }

    private static let pageLength = 50

    struct Parameters: RouteParameters {
        let search = Parameter.text("search", .text(0...80), "A part of the name.", default: "")
        let status = Parameter<Status>.choice("status", "Who plays still.", default: .all)
        let page = Parameter.page
    }

    enum Status: String, CaseIterable {
        case all = ""
        case active, former
    }

    static let route = SiteRoute(
        path: SitePath.players,
        about: "Players by last name, searched by name.",
        Parameters.self
    ) { request in
        let (search, status, page) = (try request.search, try request.status, try request.page)
        let filter: QueryArguments = [
            // Blanks and marks alone ask for nobody.
            "search": search.contains { $0.isLetter || $0.isNumber } ? .text(search) : .null,
            "is_active": status == .all ? .null : .boolean(status == .active),
            "position": .null, "season_year": .null, "team": .null,
            "limit": .integer(Int64(pageLength)),
            "offset": .integer(Int64((page - 1) * pageLength)),
        ]
        let rows = try request.rows("players", filter, as: PlayerListRow.self)
        if page > 1, rows.isEmpty { throw Problem.notFound("The list of players has no page \(page).") }
        let total = try request.rows("players_total", filter).integer("total") ?? 0
        return PlayersView(rows, of: total, search: search, status: status, page: page).page
    }

    init(_ rows: [PlayerListRow], of total: Int, search: String, status: Status, page: Int) {
        self.search = search
        statuses = [(Status.all, "All"), (.active, "Active"), (.former, "Former")].map { value, text in
            Choice(value: value.rawValue, text: text, isChosen: value == status)
        }
        let first = (page - 1) * Self.pageLength + 1
        let last = first + rows.count - 1
        let word = total == 1 ? "player" : "players"
        summary =
            rows.isEmpty
            ? "No player is called that."
            : "\(StatFormat.grouped(first))–\(StatFormat.grouped(last)) of \(StatFormat.grouped(total)) \(word)"
        table = Self.table(rows).html
        let link = { SitePath.players(search: search, status: status.rawValue, page: $0) }
        previous = page > 1 ? PageLink(text: "Previous", link: link(page - 1)) : nil
        next = last < total ? PageLink(text: "Next", link: link(page + 1)) : nil
    }

    private static func table(_ rows: [PlayerListRow]) -> Table {
        Table(
            caption: "Players by last name, with career averages of the regular season",
            columns: [
                .text("Player"), .text("Seasons"), .text("Team", "Team of active players"), .number("G", "Games"),
                .number("PTS", "Points a game", strong: true), .number("REB", "Rebounds a game"),
                .number("AST", "Assists a game"),
            ],
            rows: rows.map(row)
        )
    }

    private static func row(_ row: PlayerListRow) -> Table.Row {
        let years = row.debutYear == row.finalYear ? "\(row.debutYear)" : "\(row.debutYear)–\(row.finalYear)"
        return Table.Row(cells: [
            Table.Cell(row.playerName, link: SitePath.player(row.playerSlug), note: row.position),
            Table.Cell(years),
            Table.Cell(
                row.currentTeamAbbreviation ?? "",
                link: row.currentTeamAbbreviation.map { SitePath.team($0, row.finalYear) }
            ),
            Table.Cell(StatFormat.count(row.gamesPlayed)),
            Table.Cell(StatFormat.oneDecimal(row.pointsPerGame)),
            Table.Cell(StatFormat.oneDecimal(row.reboundsPerGame)),
            Table.Cell(StatFormat.oneDecimal(row.assistsPerGame)),
        ])
    }

    private var page: Page {
        Page(
            title: search.isEmpty ? "Players" : "Players called “\(search)”",
            description: "Every player of the database with years, team and career averages.",
            section: .players,
            template: "players",
            content: self,
            search: search
        )
    }
}
