import BallerTestSupport
import Foundation
import Testing

/// `baller query` on a store of a made-up league.
struct QueryCommandTests {
    private func withStore(_ test: (_ store: String) async throws -> Void) async throws {
        let folder = try TemporaryFolder()
        _ = try await RunningServer.publish(folder)
        try await test(folder.path("store"))
    }

    @Test func `A question is answered as a table, CSV, JSON and lines of JSON`() async throws {
        try await withStore { store in
            func ask(_ more: String...) async throws -> BallerProcess.Outcome {
                let arguments = ["query", "highest_scoring_games", "--limit", "2", "--store", store] + more
                return try await BallerProcess(arguments).outcome()
            }
            let table = try await ask()
            #expect(table.status == 0, "\(table.errors)")
            let lines = table.output.split(separator: "\n")
            #expect(lines.count == 3 && lines[0].hasPrefix("player_name") && lines[0].contains("points"))
            let csv = try await ask("--format", "csv").output.split(separator: "\n")
            #expect(csv.count == 3 && csv[0].hasPrefix("player_name,game_date,"))
            let json =
                try await JSONSerialization.jsonObject(with: Data(ask("--format", "json").output.utf8))
                as? [[String: Any]]
            #expect(json?.count == 2 && json?.first?["points"] is Int)
            #expect(try await ask("--format", "ndjson").output.split(separator: "\n").count == 2)
        }
    }

    @Test func `A SELECT is answered from a store and from a file`() async throws {
        try await withStore { store in
            let text = "SELECT 1 AS a, 'x' AS b"
            let found = try await BallerProcess.run("query", text, "--format", "csv", "--store", store)
            #expect(found.output == "a,b\n1,x\n", "\(found.errors)")
            let artifacts = URL(filePath: store).appending(path: "artifacts")
            let id = try #require(try FileManager.default.contentsOfDirectory(atPath: artifacts.path).first)
            let file = artifacts.appending(path: "\(id)/baller.duckdb").path
            let own = try await BallerProcess.run("query", text, "--format", "ndjson", "--database", file)
            #expect(own.output == "{\"a\":1,\"b\":\"x\"}\n", "\(own.errors)")
        }
    }

    @Test func `What is not understood is an error with a sentence`() async throws {
        try await withStore { store in
            for (arguments, words) in [
                (["nothing"], "nothing"), (["SELECT * FROM nothing_here"], "nothing_here"),
                (["DROP TABLE dim_teams"], "Only a SELECT"), (["most_triple_doubles", "--x", "1"], "no parameter --x"),
                (["most_triple_doubles", "--limit", "x"], "no value for limit"),
                (["most_triple_doubles", "--limit"], "needs a value"),
                ([], "--list"), (["SELECT 1", "--x", "1"], "no parameter"),
            ] {
                let outcome = try await BallerProcess(["query"] + arguments + ["--store", store]).outcome()
                #expect(outcome.status == 64 && outcome.errors.contains(words), "\(arguments): \(outcome.errors)")
            }
            let list = try await BallerProcess.run("query", "--list")
            #expect(list.status == 0 && list.output.contains("fifty_forty_ninety\n  Seasons in which"))
        }
    }
}
