import BallerCore
import BallerServing

/// A team's players of a season in one kind of numbers.
enum TeamSeasonPlayersPage {
    struct Parameters: TeamNaming, SeasonNaming {
        let team = Parameter.team
        let season = Parameter.season
        let kind = Parameter<PlayerKind>.choice("kind", "What the players are shown in.")
        let part = Parameter<TablePart>.part
    }

    static let route = SiteRoute(
        path: "/teams/{team}/{season}/players/{kind}",
        about: "A team's players of a season in one kind of numbers.",
        Parameters.self
    ) { request in
        let (team, kind, part) = (try TeamYear(request), try request.kind, try request.part)
        guard kind != .rookies else {
            throw Problem.notFound(
                "Rookies are shown for the whole season: \(SitePath.players(of: team.season, kind.rawValue))."
            )
        }
        let rows = try request.records(
            kind.query,
            [
                "season_type": .text(part.seasonType.rawValue), "basis": kind.basis.map { .text($0.rawValue) } ?? .null,
                "position": .null, "min_games": .integer(0), "sort_by": .text("minutes_played"),
                "descending": .boolean(true), "limit": .integer(100), "offset": .integer(0),
            ]
        )
        let address = { (code: String, season: SeasonID, part: TablePart) in
            SitePath.address(
                SitePath.players(of: code, season, kind.rawValue),
                [("part", part == .regular ? nil : part.rawValue)]
            )
        }
        var table = RecordTable(
            "players",
            "\(kind.title), \(part.seasonType.title.lowercased())",
            SeasonPlayerColumns.of(kind, season: team.season, withTeam: false),
            rows
        )
        table?.season = team.season
        if let form = kind.firsts {
            let firsts = try LeagueFirsts(of: team.season, part.seasonType, onlyFor: request.team.id, request.reading)
            table = table?.marking(firsts, form, in: team.season, part.seasonType)
        }
        return team.page(
            kind.title,
            "The players of the \(team.name) in \(team.season.name), \(kind.title.lowercased()).",
            [
                team.steps { address($0, $1, part) },
                team.links(current: .players(kind)),
                team.kinds(current: kind),
                LinksBlock(
                    "parts",
                    "Parts of the season",
                    TablePart.allCases.map {
                        PageLink(
                            text: $0.seasonType.title,
                            link: address(team.code, team.season, $0),
                            isCurrent: $0 == part
                        )
                    }
                ),
                table
                    ?? WordsBlock.empty(
                        "none",
                        "No such line of the \(team.name) in the \(part.seasonType.title.lowercased()) is here."
                    ),
            ]
        )
    }
}
