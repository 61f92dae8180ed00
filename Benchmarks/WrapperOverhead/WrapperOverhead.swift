import BallerDuckDB
import Foundation

/// Measures what the wrapper adds to the bare engine on one player's season log, interleaved in one run.
///
/// Prints a table, and the same as JSON when `--json` is given. `swift run -c release WrapperOverhead [--json]`
@main
struct WrapperOverhead {
    struct Result: Codable {
        let name: String
        let medianMicroseconds: Double
        /// The median over rounds of this way's time by the bare engine's in the same round.
        let ratio: Double
    }

    static func main() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "wrapper-overhead-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        do { _ = try SeasonLogTable.make(in: folder) }
        let file = folder.appending(path: "logs.duckdb")
        let results = try measure(file) + (await measureHandOver())
        if CommandLine.arguments.contains("--json") {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
            encoder.keyEncodingStrategy = .convertToSnakeCase
            print(String(decoding: try encoder.encode(results), as: UTF8.self))
        } else {
            printTable(results)
        }
    }

    private static func measure(_ file: URL) throws -> [Result] {
        // Each way has an open database of its own: blocks that another way just read would be warm in the caches.
        func open() throws -> WrappedEngine {
            let options = DatabaseOptions(access: .readOnly, threads: 1)
            return WrappedEngine(connection: try Database(.file(file), options: options).connect())
        }
        let bare = try BareEngine(query: SeasonLogTable.query.text, file: file.path(percentEncoded: false))
        let (inPlace, typed, decoded, copied) = try (open(), open(), open(), open())
        let ways: [(name: String, run: (Int32, Int16) throws -> Void)] = [
            ("bare C calls, every cell read", { _ = try bare.run(player: $0, season: $1) }),
            ("wrapper, every cell read in place", { _ = try inPlace.readInPlace(player: $0, season: $1) }),
            ("wrapper, structs from typed columns", { _ = try typed.buildLines(player: $0, season: $1) }),
            ("wrapper, Decodable structs", { _ = try decoded.decodeLines(player: $0, season: $1) }),
            ("wrapper, rows of values", { _ = try copied.copyValues(player: $0, season: $1) }),
        ]
        try proveSame(bare, inPlace)
        var times = ways.map { _ in [Double]() }
        for round in 0..<2_200 {
            let player = Int32.random(in: 0..<Int32(SeasonLogTable.players)) + 1_000
            let season = Int16(Int.random(in: SeasonLogTable.seasons))
            // In another order each round, so that nobody always follows the same one.
            for way in ways.indices.shuffled() {
                let begin = ContinuousClock.now
                try ways[way].run(player, season)
                let time = (ContinuousClock.now - begin) / .microseconds(1)
                if round >= 200 { times[way].append(time) }
            }
        }
        return ways.indices.map { way in
            let ratios = zip(times[way], times[0]).map { $0 / $1 }
            return Result(name: ways[way].name, medianMicroseconds: median(times[way]), ratio: median(ratios))
        }
    }

    /// The bare and the wrapped way must have read the same cells.
    private static func proveSame(_ bare: BareEngine, _ wrapped: WrappedEngine) throws {
        for player in Int32(1_000)..<1_010 {
            let expected = try bare.run(player: player, season: 2_020)
            let sum = try wrapped.readInPlace(player: player, season: 2_020)
            precondition(sum == expected, "the ways read different cells")
            let games = try wrapped.decodeLines(player: player, season: 2_020)
            precondition(games == 82, "the query found another season")
        }
    }

    /// What handing a job to the executor and back costs beside the job.
    private static func measureHandOver() async throws -> [Result] {
        let executor = BlockingExecutor(threads: 2, queueLimit: 64)
        var times: [Double] = []
        for round in 0..<12_000 {
            let begin = ContinuousClock.now
            try await executor.run(deadline: .seconds(5)) { _ in }
            if round >= 2_000 { times.append((ContinuousClock.now - begin) / .microseconds(1)) }
        }
        await executor.shutdown()
        return [Result(name: "executor, hand-over there and back", medianMicroseconds: median(times), ratio: 0)]
    }

    private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

    private static func printTable(_ results: [Result]) {
        print("| way | median µs | × bare |\n|---|---:|---:|")
        for result in results {
            let ratio = result.ratio == 0 ? "" : String(format: "%.2f", result.ratio)
            print("| \(result.name) | \(String(format: "%.1f", result.medianMicroseconds)) | \(ratio) |")
        }
    }
}
