import BallerCore
import BallerServing

/// What a question found, for the answers of search routes.
struct SearchFinding<Parameters: RouteParameters>: RowReading {
    let request: ArtifactRequest<Parameters>
    let text: String
    /// The best of what was found, as many as were asked for.
    let found: [FoundEntry]
    /// How many were found in all.
    let count: Int
    /// Games that the question is about.
    let games: [GameID]
    let gameCount: Int

    /// Looks for everything, or only for entries that are wanted and for games where they are; blocking.
    init(
        _ text: String,
        in request: ArtifactRequest<Parameters>,
        limit: Int,
        games gameLimit: Int,
        where isWanted: (SearchEntry) -> Bool = { _ in true }
    ) throws {
        let search = request.reading.snapshot.search
        let question = try SearchQuestion(request.rows("search_words", ["question": .text(text)]))
        let best = search.index.best(of: question, limit: limit, where: isWanted)
        let directory = request.directory
        self.request = request
        self.text = text
        found = best.matches.map { FoundEntry($0, in: directory) }
        count = best.count
        (games, gameCount) = gameLimit > 0 ? search.games(question, limit: gameLimit) : ([], 0)
    }

    func rows(_ query: String, _ more: QueryArguments) throws -> QueryRows { try request.rows(query, more) }

    func found(_ kind: SearchEntry.Kind) -> [FoundEntry] { found.filter { $0.entry.kind == kind } }

    /// The games that were found, in their order.
    static var gameRows: RowSource<SearchFinding> {
        RowSource("games_by_ids").with { finding in
            // No game has the number 0.
            let ids = finding.games.map(\.description)
            return ["game_ids": .text(ids.isEmpty ? "0" : ids.joined(separator: ","))]
        }
    }
}

/// An entry that was found, and what it is called in the artifact.
struct FoundEntry: Sendable {
    let entry: SearchEntry
    let alias: String?
    /// A player's team by its code in the last of his seasons, or the team's own.
    let teamAbbreviation: String?
    /// The page of the site; `nil` where there is none of such things.
    let path: String?

    init(_ match: SearchMatch, in directory: Directory) {
        entry = match.entry
        alias = match.alias
        let team = entry.teamID.map { TeamID(rawValue: $0) }
        let year = entry.kind == .player ? entry.lastSeasonYear.map { SeasonYear(rawValue: $0) } : nil
        teamAbbreviation = team.flatMap { directory.teamAbbreviation($0, in: year) ?? directory.teamAbbreviation($0) }
        path =
            switch entry.kind {
            case .player: "/players/\(entry.key)"
            // A code that another franchise has now is that one's address.
            case .team: teamAbbreviation.flatMap { directory.team($0, in: nil)?.id == team ? "/teams/\($0)" : nil }
            case .season: SeasonID(entry.key).map { "/seasons/\($0.key)" }
            case .page: entry.key
            case .coach: "/coaches/\(entry.key)"
            case .referee, .college, .award: nil
            }
    }

    /// What tells namesakes apart: position, team and years.
    var subtitle: String? {
        var parts: [String] = []
        if entry.kind == .player {
            parts = [entry.position, teamAbbreviation].compactMap { $0 }
        } else if entry.kind != .season {
            parts = [entry.kind.rawValue]
        }
        if entry.kind != .season, let first = entry.firstSeasonYear, let last = entry.lastSeasonYear {
            let years = [first, last].map { SeasonYear(rawValue: $0).name }
            parts.append(first == last ? years[0] : "\(years[0]) to \(years[1])")
        }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }
}
