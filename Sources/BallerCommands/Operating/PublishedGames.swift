import BallerArtifact
import BallerCore
import BallerDuckDB
import BallerOperations
import BallerSQL
import BallerServing
import Foundation

/// Games by day in the published artifact, for a schedule that asks whether a morning has anything to fetch.
struct PublishedGames: Sendable {
    private static let query = "games_by_day"

    let store: ArtifactStore
    let warehouse: Warehouse

    /// What is known around a day; nothing where no artifact is published or it cannot be asked.
    func known(around day: CalendarDay) async -> KnownGames {
        (try? await BlockingExecutor.once { try asked(day) }) ?? .none
    }

    private func asked(_ day: CalendarDay) throws -> KnownGames {
        guard let query = try LibraryQuery.all(of: warehouse.library)[Self.query] else { return .none }
        let first = KnownGames.days(before: day).lowerBound
        let request = ConsoleRequest(
            database: store.databaseURL(of: try store.published()).path(percentEncoded: false),
            text: query.text,
            arguments: ["first_day": .day(first.description), "last_day": .null, "limit": .integer(1000)]
        )
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let rows = try decoder.decode([Row].self, from: Data(ConsoleEngine.run(request).body))
        let byDay = rows.compactMap { row in CalendarDay(row.gameDate).map { ($0, row.games) } }
        return KnownGames(byDay: Dictionary(uniqueKeysWithValues: byDay), last: byDay.last?.0)
    }

    private struct Row: Decodable {
        let gameDate: String
        let games: Int
    }
}
