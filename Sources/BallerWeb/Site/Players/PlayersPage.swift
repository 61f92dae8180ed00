import BallerCore
import BallerServing

/// The list of players, searched and in pages.
enum PlayersPage {
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
            "position": .null, "season_year": .null, "league": .null, "team_id": .null, "team_code": .null,
            "ids": .null,
            "limit": .integer(Int64(pageLength)),
            "offset": .integer(Int64((page - 1) * pageLength)),
        ]
        let rows = try request.rows("players", filter, as: PlayerListRow.self)
        if page > 1, rows.isEmpty { throw Problem.notFound("The list of players has no page \(page).") }
        let total = try request.rows("players_total", filter).integer("total") ?? 0
        return PlayersPage.page(rows, of: total, search: search, status: status, number: page)
    }

    private static func page(
        _ rows: [PlayerListRow],
        of total: Int,
        search: String,
        status: Status,
        number: Int
    ) -> Page {
        let statuses = [
            (Status.all.rawValue, "All"), (Status.active.rawValue, "Active"), (Status.former.rawValue, "Former"),
        ]
        let first = (number - 1) * pageLength + 1
        let last = first + rows.count - 1
        let range = "\(StatFormat.grouped(first))–\(StatFormat.grouped(last)) of \(StatFormat.grouped(total))"
        let link = { SitePath.players(search: search, status: status.rawValue, page: $0) }
        return Page(
            search.isEmpty ? "Players" : "Players called “\(search)”",
            "Every player of the database with years, team and career averages.",
            .players,
            heading: Page.Heading("Players"),
            search: search,
            [
                PlayersLetterPage.alphabet(nil),
                FormBlock(
                    id: "filter",
                    action: SitePath.players,
                    fields: [
                        .search("search", "Name", search),
                        .choice("status", "Status", statuses, chosen: status.rawValue),
                    ]
                ),
                rows.isEmpty
                    ? WordsBlock.empty("none", "No player is called that.")
                    : WordsBlock("range", .lead, [Run("\(range) \(total == 1 ? "player" : "players")")]),
                TableBlock("players", table(rows)),
                StepsBlock(
                    id: "steps",
                    label: "Pages of the list",
                    previous: number > 1 ? PageLink(text: "Previous", link: link(number - 1)) : nil,
                    next: last < total ? PageLink(text: "Next", link: link(number + 1)) : nil
                ),
            ]
        )
    }

    private static func table(_ rows: [PlayerListRow]) -> Table<PlayerListRow> {
        Table(
            "Players by last name, with averages over the regular seasons that are here",
            [
                .text(.playerName) { .text($0.playerName, link: SitePath.player($0.playerSlug), note: $0.position) },
                .text("Seasons") { player in
                    guard let first = player.debutYear, let last = player.finalYear else { return .missing(.unknown) }
                    return .text(first == last ? "\(first)" : "\(first)–\(last)")
                },
                Column(.own(.currentTeamAbbreviation, meaning: "Team of active players"), .text) { player in
                    guard let code = player.currentTeamAbbreviation, let league = player.currentLeague,
                        let year = player.finalYear
                    else { return .missing(.notApplicable) }
                    let season = SeasonID(league: league, year: SeasonYear(rawValue: year))
                    return .text(code, link: SitePath.team(code, season))
                },
                .number(.gamesPlayed) { .count($0.gamesPlayed) },
                Column(.average(.points), isStrong: true) { .oneDecimal($0.pointsPerGame) },
                Column(.average(.rebounds)) { .oneDecimal($0.reboundsPerGame) },
                Column(.average(.assists)) { .oneDecimal($0.assistsPerGame) },
            ],
            rows: rows
        ).of { player in
            guard let first = player.debutYear, let last = player.finalYear else { return nil }
            return SeasonSpan(first...max(first, last))
        }
    }
}
