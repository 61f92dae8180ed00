import BallerCore
import BallerServing

/// The players of a season in one kind of numbers, sorted, filtered and in pages.
enum SeasonPlayersPage {
    private static let pageLength = 300
    private static let table = "players"

    struct Parameters: SeasonNaming {
        let season = Parameter.season
        let kind = Parameter<PlayerKind>.choice("kind", "What the players are shown in.")
        let part = Parameter<TablePart>.part
        let team = Parameter.team("Only what was done for this team.").optional
        let position = Parameter.position.optional
        let minGames = Parameter.integer(
            "min_games",
            0...200,
            "Only who played so many games; of rates a quarter of the season where nothing is said."
        ).optional
        let page = Parameter.page
    }

    static let route = SiteRoute(
        path: "/seasons/{season}/players/{kind}",
        about: "The players of a season in one kind of numbers.",
        Parameters.self
    ) { request in
        let asked = try Asked(request)
        // Rookies come all at once.
        let rows = asked.kind == .rookies ? asked.rows : asked.rows(of: asked.page)
        if asked.page > 1, rows.isEmpty { throw Problem.notFound("The table has no page \(asked.page).") }
        return try page(request, asked, rows, of: asked.rows.count)
    }

    /// A request with what it means: what to sort by, and what the queries are given.
    private struct Asked {
        let request: ArtifactRequest<Parameters>
        let season: SeasonID
        let kind: PlayerKind
        let page: Int
        /// What the heads of the table were asked for.
        let order: TableOrder?
        let sort: String
        let minimum: Int
        /// All rows of the table: they cost hardly more than those of a page, and tell how many there are.
        let rows: [Record]

        init(_ request: ArtifactRequest<Parameters>) throws {
            self.request = request
            season = try request.season
            kind = try request.kind
            page = try request.page
            let hidden = kind.basis?.hiddenGroup
            let sorts = try request.reading.sorts(of: kind.query).filter { $0.group != hidden }.map(\.name)
            // The heads sort the whole table, not only the rows of the page.
            let order = request.reading.request.wishes["sort"].flatMap { TableOrder($0) }
            self.order = order.flatMap { $0.table == SeasonPlayersPage.table && sorts.contains($0.column) ? $0 : nil }
            minimum = try request.minGames ?? Self.usualMinimum(kind, request)
            let arguments: QueryArguments = [
                "season_type": .text(try request.part.seasonType.rawValue),
                "basis": kind.basis.map { .text($0.rawValue) } ?? .null,
                "min_games": .integer(Int64(minimum)),
                "descending": .boolean(self.order?.isDescending ?? true), "limit": .null, "offset": .integer(0),
            ]
            let first = self.order?.column ?? kind.usualSorts[0]
            let rows = try request.records(kind.query, arguments.merging(["sort_by": .text(first)]))
            if self.order == nil, let next = kind.usualSorts.dropFirst().first, rows.first?[first].isMissing != false {
                // Nobody has that number, so that the rows are in the order of those whose next number is the same.
                self.rows = rows.sorted { $0[next].number ?? -1 > $1[next].number ?? -1 }
                sort = next
            } else {
                self.rows = rows
                sort = first
            }
        }

        func rows(of page: Int) -> [Record] {
            Array(rows.dropFirst((page - 1) * pageLength).prefix(pageLength))
        }

        /// Who played a few minutes leads every table of rates.
        private static func usualMinimum(
            _ kind: PlayerKind,
            _ request: ArtifactRequest<Parameters>
        ) throws -> Int {
            guard kind.isOfRates, try request.part == .regular else { return 0 }
            let table = try request.records("standings", ["view": .text("league")])
            let games = table.map { ($0["wins"].integer ?? 0) + ($0["losses"].integer ?? 0) }.max() ?? 0
            return games / 4
        }

        /// The address of the same for another kind, another page or another order.
        func address(kind: PlayerKind? = nil, page: Int = 1) throws -> String {
            SitePath.address(
                SitePath.players(of: season, (kind ?? self.kind).rawValue),
                try filters + [
                    ("sort", kind == nil ? order?.text : nil), ("page", page > 1 ? String(page) : nil),
                ]
            )
        }

        /// What of the API is the whole table.
        var source: String {
            get throws {
                let (path, basis) = kind.source(season)
                let part = try request.part.seasonType
                return SitePath.address(
                    path,
                    try [("basis", basis), ("season_type", part == .regular ? nil : part.rawValue)]
                        + filters.filter { !["part", "min_games"].contains($0.name) }
                        + [
                            ("min_games", minimum > 0 ? String(minimum) : nil), ("sort_by", sort),
                            ("sort_order", order?.isDescending == false ? "asc" : nil),
                        ]
                )
            }
        }

        private var filters: [(name: String, value: String?)] {
            get throws {
                [
                    ("part", try request.part == .regular ? nil : request.part.rawValue),
                    ("team", try request.team?.abbreviation), ("position", try request.position),
                    ("min_games", try request.minGames.map { String($0) }),
                ]
            }
        }
    }

    private static func page(
        _ request: ArtifactRequest<Parameters>,
        _ asked: Asked,
        _ rows: [Record],
        of total: Int
    ) throws -> Page {
        let season = asked.season
        let first = (asked.page - 1) * pageLength + 1
        let part = try request.part.seasonType.title
        let title = "\(asked.kind.title), \(part.lowercased())"
        var shown = RecordTable(table, title, SeasonPlayerColumns.of(asked.kind, season: season), rows)
        shown?.season = season
        // What a player did for one team alone is no place in the league.
        if try request.team == nil, let form = asked.kind.firsts {
            let firsts = try LeagueFirsts(of: season, request.part.seasonType, request.reading)
            shown = shown?.marking(firsts, form, in: season, try request.part.seasonType)
        }
        if total > rows.count { shown?.style = "paged" }
        let range =
            "\(StatFormat.grouped(first))–\(StatFormat.grouped(first + rows.count - 1)) of \(StatFormat.grouped(total))"
        let kinds = try PlayerKind.allCases.map { kind in
            PageLink(text: kind.title, link: try asked.address(kind: kind), isCurrent: kind == asked.kind)
        }
        return Page(
            "\(asked.kind.title): players of \(season.name)",
            "Every player of \(season.name), \(asked.kind.title.lowercased()), sorted and filtered.",
            .seasons,
            crumbs: SeasonLinks.crumbs(season),
            heading: Page.Heading("Players", PageLink(text: season.name, link: SitePath.season(season))),
            [
                StepsBlock(
                    around: season,
                    of: request.directory.seasons.map(\.id),
                    all: PageLink(text: "Season", link: SitePath.season(season)),
                    link: { SitePath.players(of: $0, asked.kind.rawValue) }
                ),
                LinksBlock("kinds", "Kinds of numbers", kinds),
                asked.kind == .rookies ? nil : try form(request, asked),
                rows.isEmpty
                    ? WordsBlock.empty("none", "No such line of the \(part.lowercased()) \(season.name) is here.")
                    : WordsBlock("range", .lead, [Run("\(range) \(total == 1 ? "player" : "players")")]),
                rows.isEmpty ? nil : origin(rows).map { WordsBlock("origin", .note, [Run($0)]) },
                shown,
                asked.kind == .rookies
                    ? nil
                    : StepsBlock(
                        id: "pages",
                        label: "Pages of the table",
                        previous: asked.page > 1
                            ? PageLink(text: "Previous", link: try asked.address(page: asked.page - 1)) : nil,
                        next: first + rows.count - 1 < total
                            ? PageLink(text: "Next", link: try asked.address(page: asked.page + 1)) : nil
                    ),
                rows.isEmpty || asked.kind == .rookies
                    ? nil
                    : WordsBlock.more("whole", [PageLink(text: "The whole table as CSV", link: try asked.source)]),
            ]
        )
    }

    /// What the rows rest on.
    private static func origin(_ rows: [Record]) -> String? {
        let origins = rows.compactMap { $0["origin"].text }
        guard !origins.isEmpty else { return nil }
        let parts = rows.count { $0["is_complete"].flag == false }
        let part = parts == 0 ? "" : " Of \(parts) of these players not all games are here."
        let printed = origins.count { $0 == "PRINTED" }
        switch printed {
        case 0: return "Sums of games.\(part)"
        case rows.count: return "Lines of the season as they are printed.\(part)"
        default:
            return
                "Lines of the season as they are printed; of \(rows.count - printed) of these players sums of games.\(part)"
        }
    }

    private static func form(_ request: ArtifactRequest<Parameters>, _ asked: Asked) throws -> FormBlock {
        let teams = try request.records("standings", ["view": .text("league")])
            .compactMap { row in row["team_abbreviation"].text.map { (value: $0, text: row["team_name"].text ?? $0) } }
            .sorted { $0.text < $1.text }
        let positions = request.directory.positions.filter { $0.utf8.count <= 3 }.sorted().map { ($0, $0) }
        let counts = Set([0, 10, 20, 41, 58, asked.minimum]).sorted().map { count in
            (value: String(count), text: count == 0 ? "Any" : "At least \(count)")
        }
        return FormBlock(
            id: "filter",
            action: SitePath.players(of: asked.season, asked.kind.rawValue),
            fields: [
                .choice(
                    "part",
                    "Part",
                    TablePart.allCases.map { ($0.rawValue, $0.seasonType.title) },
                    chosen: try request.part.rawValue
                ),
                .choice("team", "Team", [("", "All")] + teams, chosen: try request.team?.abbreviation ?? ""),
                .choice("position", "Position", [("", "All")] + positions, chosen: try request.position ?? ""),
                .choice("min_games", "Games", counts, chosen: String(asked.minimum)),
            ]
        )
    }
}
