import BallerCore
import BallerServing

// Lists of a team through all its seasons.

/// Whom a team picked in the drafts.
enum TeamDraftPage {
    static let route = SiteRoute(
        path: "/teams/{team}/draft",
        about: "Whom a team picked in the drafts.",
        TeamParameters.self
    ) { request in
        let team = try Franchise(request)
        return team.page(
            .draft,
            "Whom the \(team.name) picked in the drafts.",
            [
                RecordTable("picks", "Picks of the \(team.name)", columns, try request.records("team_draft_picks"))
                    ?? WordsBlock.empty("none", "No source here tells of picks of the \(team.name).")
            ]
        )
    }

    private static let columns: [RecordColumn] = [
        RecordColumn("draft_year", "Year"), RecordColumn("round_number", "Round"),
        RecordColumn("overall_pick", "Pick"),
        "player_name", "college", .season("debut_year", "From"), .season("final_year", "To"),
        // Most leagues of drafts are the team's own.
        RecordColumn("league"),
    ]
}

/// Who coached a team, season by season.
enum TeamCoachesPage {
    static let route = SiteRoute(
        path: "/teams/{team}/coaches",
        about: "Who coached a team, season by season.",
        TeamParameters.self
    ) { request in
        let team = try Franchise(request)
        return team.page(
            .coaches,
            "Who coached the \(team.name), season by season.",
            [
                RecordTable(
                    "coaches",
                    "Coaches of the \(team.name)",
                    columns,
                    try request.records("team_coaches", ["season_year": .null])
                ) ?? WordsBlock.empty("none", "No page that is here tells of coaches of the \(team.name).")
            ]
        )
    }

    private static let columns: [RecordColumn] = [
        "season_year",
        // Where the pages of coaches are not here, the names are those that the page of the season prints.
        RecordColumn("coach_name") { row, links in
            guard let name = row["coach_name"].text else { return .text(row["coaches"].text) }
            return .text(name, link: links.address(of: "coach_name", in: row))
        },
        RecordColumn("role"), "games_played", "wins", "losses", RecordColumn("playoff_wins", "Playoff W"),
        RecordColumn("playoff_losses", "Playoff L"),
    ]
}

/// The numbers on a team's shirts.
enum TeamNumbersPage {
    static let route = SiteRoute(
        path: "/teams/{team}/numbers",
        about: "The numbers on a team's shirts, and who wore them.",
        TeamParameters.self
    ) { request in
        let team = try Franchise(request)
        var table = RecordTable(
            "numbers",
            "Numbers of the \(team.name)",
            ["player_name", .season("first_season_year", "From"), .season("last_season_year", "To"), "seasons"],
            try request.records("team_numbers")
        )
        table?.group = { $0["number"].text.map { "No. \($0)" } }
        return team.page(
            .numbers,
            "Who wore which number for the \(team.name).",
            [
                table.map { _ in WordsBlock("part", .note, ["Of the seasons whose rosters are here."]) },
                table ?? WordsBlock.empty("none", "No roster of the \(team.name) is here."),
            ]
        )
    }
}

/// Everybody who played for a team.
enum TeamPlayersPage {
    private static let pageLength = 100

    struct Parameters: TeamNaming {
        let team = Parameter.team
        let part = Parameter<TablePart>.part
        let page = Parameter.page
    }

    static let route = SiteRoute(
        path: "/teams/{team}/players",
        about: "Everybody who played for a team, most games first.",
        Parameters.self
    ) { request in
        let (team, part, number) = (try Franchise(request), try request.part, try request.page)
        let arguments: QueryArguments = [
            "season_type": .text(part.seasonType.rawValue), "limit": .integer(Int64(pageLength)),
            "offset": .integer(Int64((number - 1) * pageLength)),
        ]
        let rows = try request.records("team_players", arguments)
        guard number == 1 || !rows.isEmpty else { throw Problem.notFound("The list has no page \(number).") }
        let total = try request.rows("team_players_total", arguments).integer("total") ?? 0
        let address = { (part: TablePart, page: Int) in
            SitePath.address(
                SitePath.players(of: team.key),
                [
                    ("part", part == .regular ? nil : part.rawValue), ("page", page > 1 ? String(page) : nil),
                ]
            )
        }
        let last = (number - 1) * pageLength + rows.count
        return team.page(
            .players,
            "Everybody who played for the \(team.name), with the sums of those seasons.",
            [
                LinksBlock(
                    "parts",
                    "Parts of the season",
                    TablePart.allCases.map {
                        PageLink(text: $0.seasonType.title, link: address($0, 1), isCurrent: $0 == part)
                    }
                ),
                rows.isEmpty
                    ? WordsBlock.empty("none", "No line of a player for the \(team.name) is here.")
                    : WordsBlock("range", .lead, [Run("\(StatFormat.grouped(total)) players, most games first.")]),
                RecordTable("players", "Players of the \(team.name)", columns, rows),
                StepsBlock(
                    id: "pages",
                    label: "Pages of the list",
                    previous: number > 1 ? PageLink(text: "Previous", link: address(part, number - 1)) : nil,
                    next: last < total ? PageLink(text: "Next", link: address(part, number + 1)) : nil
                ),
                WordsBlock.more(
                    "whole",
                    [
                        PageLink(
                            text: "The whole list as CSV",
                            link: SitePath.address(
                                "/api/v1/teams/\(team.key)/players.csv",
                                [("season_type", part == .regular ? nil : part.seasonType.rawValue)]
                            )
                        )
                    ]
                ),
            ]
        )
    }

    private static let columns: [RecordColumn] = [
        "player_name", .position, .season("first_season_year", "From"), .season("last_season_year", "To"), "seasons",
        "games_played", "games_started", "minutes_played", .strong("points"), "rebounds", "assists", "steals", "blocks",
        "turnovers", "field_goals_made", "field_goals_attempted", "three_pointers_made", "three_pointers_attempted",
        "free_throws_made", "free_throws_attempted", .average("points_per_game"), .average("rebounds_per_game"),
        .average("assists_per_game"),
    ]
}
