import BallerFiles
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import BallerWeb

struct AnswerFormatTests {
    private static let tables = [
        "/api/v1/player-game-logs", "/api/v1/shots", "/api/v1/players", "/api/v1/games", "/api/v1/teams",
        "/api/v1/seasons/2026/leaders", "/api/v1/seasons/2026/schedule",
    ]

    @Test(arguments: tables) func `A list is there whole as CSV, lines of JSON and Parquet`(path: String) async throws {
        try await ServedSample.read { client in
            let csv = try await client.get(path + ".csv")
            #expect(csv.status == .ok)
            #expect(csv.headers[.contentType] == "text/csv; charset=utf-8")
            let lines = String(buffer: csv.body).components(separatedBy: "\r\n").dropLast()
            let json = try await client.get(path + ".ndjson")
            #expect(json.headers[.contentType] == "application/x-ndjson")
            let objects = try String(buffer: json.body).split(separator: "\n").map {
                try JSON(ByteBuffer(string: String($0)))
            }
            #expect(lines.count == objects.count + 1)
            #expect(
                Set(lines[0].split(separator: ",").map(String.init)) == Set(objects.first?.names ?? [])
                    || objects.isEmpty
            )
            let asked = try await client.get(path, headers: [.accept: "text/csv"])
            #expect(asked.body == csv.body)
            #expect(asked.headers[.eTag] == csv.headers[.eTag])
            #expect(try await client.get(path + ".json").body == (try await client.get(path).body))
            let again = try await client.get(path + ".csv", headers: [.ifNoneMatch: try #require(csv.headers[.eTag])])
            #expect(again.status == .notModified)
            // The leaders are the first of a query's rows, which the engine does not cut.
            guard !path.hasSuffix("leaders") else { return }
            let parquet = try await client.get(path + ".parquet")
            #expect(parquet.headers[.contentType] == "application/vnd.apache.parquet")
            #expect(String(buffer: parquet.body).hasPrefix("PAR1"))
        }
    }

    @Test func `A table has what its page has, and the rows that are asked for`() async throws {
        try await ServedSample.read { client in
            let query = "?min_points=10&sort=-points&fields=player_name,points,plus_minus,is_starter,game_date"
            let items = try await client.json("/api/v1/player-game-logs\(query)&limit=1000").member("items").elements
            let lines = String(buffer: try await client.get("/api/v1/player-game-logs.ndjson\(query)").body)
                .split(separator: "\n")
            #expect(
                try lines.map { try JSON(ByteBuffer(string: String($0))).object.count } == items.map(\.object.count)
            )
            #expect(
                try lines.map { try JSON(ByteBuffer(string: String($0))).integer("points") }
                    == items.map { $0.integer("points") }
            )
            let csv = String(buffer: try await client.get("/api/v1/player-game-logs.csv\(query)&limit=2").body)
            let first = items[0]
            #expect(
                csv.components(separatedBy: "\r\n").prefix(2) == [
                    "player_name,game_date,is_starter,points,plus_minus",
                    [
                        first.text("player_name"), first.text("game_date"),
                        (first.object["is_starter"] as? Bool).map { "\($0)" }, first.integer("points").map { "\($0)" },
                        first.integer("plus_minus").map { "\($0)" },
                    ].map { $0 ?? "" }.joined(separator: ","),
                ]
            )
            #expect(try await client.get("/api/v1/player-game-logs.csv?sort=x").status == .badRequest)
            #expect(try await client.get("/api/v1/player-game-logs.csv?team=ZZZ").status == .badRequest)
        }
    }

    @Test func `A stream packs to gzip, and HEAD has none`() async throws {
        try await ServedSample.read { client in
            let plain = try await client.get("/api/v1/player-game-logs.csv")
            let packed = try await client.get("/api/v1/player-game-logs.csv", headers: [.acceptEncoding: "gzip"])
            #expect(packed.headers[.contentEncoding] == "gzip")
            #expect(packed.headers[.vary] == "Accept, Accept-Encoding")
            #expect(packed.headers[.eTag] != plain.headers[.eTag])
            let data = try Gzip.decompress(Data(packed.body.readableBytesView), limit: 1 << 30)
            #expect(data == Data(plain.body.readableBytesView))
            let head = try await client.execute(uri: "/api/v1/player-game-logs.csv", method: .head) { $0 }
            #expect(head.status == .ok)
            #expect(head.body.readableBytes == 0)
        }
    }

    @Test func `What cannot be is 406, and says what can`() async throws {
        try await ServedSample.read { client in
            for (path, accept) in [
                ("/api/v1/artifact.csv", nil), ("/api/v1/artifact", "text/csv"), ("/api/v1/players", "image/png"),
                ("/api/v1/players", "application/json;q=0"),
            ] {
                let answer = try await client.get(path, headers: accept.map { [.accept: $0] } ?? [:])
                #expect(answer.status == .notAcceptable, "\(path) \(accept ?? "")")
                let problem = try JSON(answer.body)
                #expect(problem.text("code") == "not_acceptable")
                #expect(problem.text("allowed")?.hasPrefix("application/json") == true)
            }
            for accept in [
                "*/*", "application/*", "text/html, */*;q=0.1", "application/json, text/csv",
                "text/csv;q=0.5, application/json",
            ] {
                let answer = try await client.get("/api/v1/players", headers: [.accept: accept])
                #expect(answer.headers[.contentType] == "application/json", "\(accept)")
            }
            let answer = try await client.get("/api/v1/players", headers: [.accept: "application/json;q=0.1, text/csv"])
            #expect(answer.headers[.contentType] == "text/csv; charset=utf-8")
        }
    }
}
