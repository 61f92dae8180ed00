import BallerDuckDB
import BallerSQL
import BallerSampleStore
import Foundation
import Synchronization
import Testing

@testable import BallerServing

struct EngineRecoveryTests {
    private static let greedy = """
        SELECT * FROM fact_player_gamelogs ORDER BY points DESC, game_id DESC, player_id LIMIT 5000
        """

    /// Fills the engine of an artifact with what it never lets go by itself: plans that ran and are held.
    private func fill(_ snapshot: Snapshot) throws -> [Statement] {
        let connection = try snapshot.database.connect()
        var held: [Statement] = []
        var refusals = 0
        while refusals < 3 {
            let statement = try connection.prepare(SQL(name: "hog", text: "\(Self.greedy) -- \(held.count)"))
            held.append(statement)
            do {
                _ = try statement.stream().rows()
            } catch {
                try #require(error.isExhaustion, "\(error)")
                refusals += 1
            }
        }
        return held
    }

    @Test func `A server whose engine has no memory left says so, opens its artifact anew and answers`() async throws {
        let place = try SampleStore()
        let options = ArtifactServing.Options(queryThreads: 1, memoryLimitBytes: 64 << 20)
        let serving = try place.serving(options, queries: [("queries/api/greedy.sql", Self.greedy)])
        _ = try await serving.reloader.reload()
        let first = try #require(serving.current.peek)
        let held = try fill(first)
        let ask: @Sendable () async throws -> Bool = {
            try await serving.current.withSnapshot { snapshot in
                try await serving.queries.run(on: snapshot) { try !$0.rows(of: "greedy").isEmpty }
            }
        }
        await #expect {
            _ = try await ask()
        } throws: { error in
            (error as? ServingError)?.code == "serving.engine_exhausted"
        }
        #expect(first.isExhausted)
        #expect(serving.health.outOfMemoryCount == 1)
        let recovery = EngineRecovery(serving, clock: .continuous)
        let healing = Task { try await recovery.run() }
        while serving.current.peek === first { await Task.yield() }
        healing.cancel()
        try await healing.value
        #expect(try await ask())
        #expect(serving.current.peek?.id == first.id)
        withExtendedLifetime(held) {}
    }

    @Test func `Memory that comes free in between is used, and nobody notices`() async throws {
        let place = try SampleStore()
        let options = ArtifactServing.Options(queryThreads: 1, memoryLimitBytes: 64 << 20)
        let serving = try place.serving(options)
        _ = try await serving.reloader.reload()
        let tries = Mutex(0)
        let answer = try await serving.current.withSnapshot { snapshot in
            try await serving.queries.run(on: snapshot) { session in
                let isFirst = tries.withLock { tries in
                    tries += 1
                    return tries == 1
                }
                guard !isFirst else {
                    throw DuckDBError.statementFailed(sql: "q.sql", EngineFailure(kind: .outOfMemory, message: "full"))
                }
                return try !session.rows(of: "season_keys").isEmpty
            }
        }
        #expect(answer)
        #expect(tries.withLock { $0 } == 2)
        #expect(serving.current.peek?.isExhausted == false)
    }

    @Test func `Queries leave nothing in the engine but pages of tables`() async throws {
        let place = try SampleStore()
        let serving = try place.serving(.init(queryThreads: 1, deadline: .seconds(3600)))
        _ = try await serving.reloader.reload()
        let warehouse = try SampleStore.warehouse.get()
        let names = QueryCatalog(warehouse).names
        var nothing: QueryArguments = [:]
        for header in warehouse.queries.values.map(\.header) {
            for parameter in header.parameters + header.kept { nothing[parameter.name] = .null }
        }
        let unsaid = nothing
        try await serving.current.withSnapshot { snapshot in
            var held: [Int] = []
            for _ in 0..<3 {
                let answered = try await serving.queries.run(on: snapshot) { session in
                    let keys = try session.rows(of: "player_keys", as: Key.self)
                    let games = try session.rows(
                        of: "schedule",
                        ["game_date": .null, "season_year": .null, "league": .null, "month": .null],
                        as: Game.self
                    )
                    for index in 0..<3 {
                        let arguments = unsaid.merging(
                            Self.arguments(keys[index % keys.count], games[index % games.count])
                        )
                        for name in names { _ = try session.rows(of: name, arguments) }
                    }
                    return games.count
                }
                #expect(answered > 0)
                held.append(snapshot.memoryByTag.filter { $0.tag != "BASE_TABLE" }.reduce(0) { $0 + $1.bytes })
            }
            // Every query ran on one connection: kept plans would hold megabytes each.
            #expect(held[2] <= held[1])
            #expect(held[2] < 8 << 20, "\(snapshot.memoryByTag.filter { $0.bytes > 0 })")
        }
    }

    private static func arguments(_ player: Key, _ game: Game) -> QueryArguments {
        [
            "player_id": .integer(player.playerID), "season_year": .integer(Int64(game.seasonYear)),
            "season_type": .text("REGULAR"), "game_id": .integer(game.gameID), "game_date": .text(game.gameDate),
            "team_id": .integer(1), "period": .null, "limit": .integer(50),
            "offset": .integer(0), "search": .text(String(player.playerSlug.prefix(3))), "is_active": .null,
            "conference": .null, "division": .null, "category": .text("points"), "basis": .text("per_game"),
            "view": .text("league"), "month": .null, "from": .null, "to": .null,
            "team": .null, "position": .null, "league": .null, "min_games": .integer(1), "sort_by": .text("points"),
            "descending": .boolean(true), "bref_id": .text("201510270CHI"),
            "is_least": .boolean(false), "is_won": .boolean(true), "minimum": .integer(20),
            "opponent_team_id": .integer(2), "other_player_id": .integer(player.playerID),
        ]
    }
}

private struct Key: Decodable, Sendable {
    let playerID: Int64
    let playerSlug: String
}

private struct Game: Decodable, Sendable {
    let gameID: Int64
    let gameDate: String
    let seasonYear: Int
}
