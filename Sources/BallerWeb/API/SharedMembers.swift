import BallerCore
import BallerServing

// Members that several answers have, and the parameters that they are made of.

protocol PlayerNaming: RouteParameters {
    var player: Parameter<Directory.Player> { get }
}

protocol TeamNaming: RouteParameters {
    var team: Parameter<Directory.Team> { get }
}

protocol SeasonPartNaming: RouteParameters {
    var seasonType: Parameter<SeasonType> { get }
}

extension PlayerParameters: PlayerNaming {}
extension PlayerSeasonParameters: PlayerNaming {}
extension PlayerPartParameters: PlayerNaming, SeasonPartNaming {}
extension TeamParameters: TeamNaming {}
extension TeamSeasonParameters: TeamNaming {}

struct TeamPartParameters: SeasonNaming, TeamNaming, SeasonPartNaming {
    let team = Parameter.team
    let season = Parameter.season
    let seasonType = Parameter.seasonType
}

struct PlayerPartOfCareerParameters: PlayerNaming, SeasonPartNaming {
    let player = Parameter.player
    let seasonType = Parameter.seasonType
}

struct TeamPartOfHistoryParameters: TeamNaming, SeasonPartNaming {
    let team = Parameter.team
    let seasonType = Parameter.seasonType
}

extension Member {
    /// Whose answer it is.
    static func player<Parameters: PlayerNaming>() -> Member where Subject == ArtifactRequest<Parameters> {
        .group([
            .value("player_id") { Int(try $0.player.id.rawValue) },
            .value("player_slug") { try $0.player.slug },
            .value("player_name") { try $0.player.name },
        ])
    }

    /// Of which team the answer is.
    static func team<Parameters: TeamNaming>() -> Member where Subject == ArtifactRequest<Parameters> {
        .group([
            .value("team_id") { Int(try $0.team.id.rawValue) },
            .value("team_abbreviation") { try $0.team.abbreviation },
        ])
    }

    static func seasonType<Parameters: SeasonPartNaming>() -> Member where Subject == ArtifactRequest<Parameters> {
        .value("season_type") { try $0.seasonType.rawValue }
    }

    /// How much of a relation is here, so that nobody mistakes a part for the whole, or nothing recorded for nothing done.
    static func availability<Parameters: RouteParameters>(of relation: String) -> Member
    where Subject == ArtifactRequest<Parameters> {
        .first(
            "availability",
            of: RouteRows("availability_of").with { request in
                let known = request.reading.arguments
                let rows = request.reading.snapshot.rowCount(of: relation)
                return [
                    "relation": .text(relation), "table_rows": .integer(Int64(rows)),
                    "season_year": known["season_year"] ?? .null, "league": known["league"] ?? .null,
                    "season_type": known["season_type"] ?? .null,
                ]
            }
        )
    }
}

extension Answer {
    /// Rows of a query in an object that says how much of what they are made of is here.
    static func list<Parameters: RouteParameters>(
        _ name: String,
        of rows: RouteRows<Parameters>,
        from relation: String,
        _ members: [RouteMember<Parameters>] = []
    ) -> Answer where Subject == ArtifactRequest<Parameters> {
        .object(members + [.rows(name, of: rows), .availability(of: relation)])
    }
}

/// What may be asked of one league, or of all of them.
protocol LeagueNaming: RouteParameters {
    var league: Parameter<String?> { get }
}

extension Parameter where Value == String? {
    static let league = Parameter<String>.text("league", .text(2...10), "Of which league, or ALL of them.").optional
}

/// The league that was asked for, or that of the newest season; the NBA counts what was done in the BAA as its own.
func league<Parameters: LeagueNaming>(_ request: ArtifactRequest<Parameters>) throws -> String {
    let known = Set(request.directory.seasons.map { $0.id.league.counted.rawValue })
    guard let asked = try request.league else {
        return request.directory.currentSeason.map { $0.id.league.counted.rawValue } ?? "ALL"
    }
    let league = LeagueID(rawValue: asked).counted.rawValue
    guard asked == "ALL" || known.contains(league) else {
        let allowed = "one of \((known.sorted() + ["ALL"]).joined(separator: ", "))"
        throw Problem.badParameter("league", "There is no season of a league “\(asked)”.", allowed: allowed)
    }
    return league
}

extension RowSource {
    /// The same of the league that was asked for.
    func ofLeague<Parameters: LeagueNaming>() -> RowSource where Subject == ArtifactRequest<Parameters> {
        with { ["league": .text(try league($0))] }
    }
}
