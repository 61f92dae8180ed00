import BallerArtifact
import BallerTestSupport
import Foundation
import Testing

/// The program as people and scripts use it.
@Suite struct CommandLineTests {
    private struct Report: Decodable {
        struct File: Decodable {
            let records: Int
            let staged: Int
            let rejected: Int
            let dropped: Int
        }
        let buildID: String?
        let contentHash: String?
        let published: Bool
        let files: [File]
        let tables: [String: Int]
        let error: Failure?
        struct Failure: Decodable { let code: String }

        enum CodingKeys: String, CodingKey {
            case buildID = "build_id"
            case contentHash = "content_hash"
            case published
            case files
            case tables
            case error
        }
    }

    private func report(_ text: String) throws -> Report {
        try JSONDecoder().decode(Report.self, from: Data(text.utf8))
    }

    /// Builds from a raw folder into a store.
    private func build(_ raw: String, _ store: String, _ flags: String...) async throws -> BallerProcess.Outcome {
        try await BallerProcess(["build", "--raw", raw, "--store", store] + flags).outcome()
    }

    private func sample(_ folder: String, seed: Int = 1) async throws {
        let size = ["--seasons", "1", "--teams", "4", "--games", "6", "--pages", "0", "--no-playoffs"]
        let outcome = try await BallerProcess(["sample", "--seed", String(seed), "--out", folder] + size).outcome()
        #expect(outcome.status == 0, "\(outcome.errors)")
    }

    @Test func `the SQL of a build can be read: a table for both engines, and the order of all`() async throws {
        let shown = try await BallerProcess.run("sql", "show", "bref.rosters", "--dialect", "spark")
        #expect(shown.status == 0, "\(shown.errors)")
        #expect(shown.output.contains("FROM raw_bref__rosters") && !shown.output.contains("lines_of_pages("))
        let graph = try await BallerProcess.run("sql", "graph", "--format", "mermaid")
        #expect(graph.output.hasPrefix("flowchart LR"))
        let unknown = try await BallerProcess.run("sql", "show", "uniform")
        #expect(unknown.status == 64)
        #expect(unknown.errors.contains("Alike: uniform_numbers."))
    }

    @Test func `sources are listed, and files say what they are taken for and why not`() async throws {
        let listed = try await BallerProcess.run("sources")
        #expect(listed.status == 0, "\(listed.errors)")
        #expect(
            listed.output.hasPrefix(
                "nba_gamelogs: NBA.com game logs, https://www.nba.com/stats\nrank 10, NBA.com terms of use"
            )
        )
        #expect(listed.output.contains("player_gamelogs"))
        let one = try await BallerProcess.run("sources", "bref", "--json")
        #expect(one.output.contains("\"patterns\"") && !one.output.contains("nba_gamelogs"))
        #expect(try await BallerProcess.run("sources", "nobody").status == 64)

        let folder = try TemporaryFolder()
        try await sample(folder.path("raw"))
        try FileManager.default.removeItem(atPath: folder.path("raw/reference"))
        let good = try await BallerProcess.run("inspect", folder.path("raw"))
        #expect(good.status == 0, "\(good.errors)")
        #expect(good.output.contains("is        player_gamelogs of nba_gamelogs, csv"))
        let games = try #require(
            try FileManager.default.contentsOfDirectory(atPath: folder.path("raw")).first { $0.hasPrefix("games") }
        )
        try FileManager.default.moveItem(atPath: folder.path("raw/\(games)"), toPath: folder.path("raw/all.csv"))
        try folder.write("A,B\n1,2\n", to: "raw/player_gamelogs_b.csv")
        let bad = try await BallerProcess.run(
            "inspect",
            folder.path("raw/all.csv"),
            folder.path("raw/player_gamelogs_b.csv")
        )
        #expect(bad.status == 1)
        #expect(
            bad.output.contains(
                "not read  Its columns are those of games of nba_gamelogs, but its name is of no kind of file."
            )
        )
        #expect(bad.output.contains("player_gamelogs_b.csv is of a layout that is not read."))
        #expect(bad.output.contains("near      games of nba_gamelogs, by another name: lacks nothing"))
        let json = try await BallerProcess.run("inspect", folder.path("raw/all.csv"), "--json")
        #expect(json.output.contains("\"problem\"") && json.output.contains("\"name_fits\" : false"))
    }

    @Test func `from raw files to a published artifact, to the next one, and back`() async throws {
        let folder = try TemporaryFolder()
        let store = folder.path("store")
        try await sample(folder.path("one"))

        let first = try await build(folder.path("one"), store, "--publish", "--json")
        #expect(first.status == 0, "\(first.errors)")
        let one = try report(first.output)
        #expect(one.published)
        #expect(one.files.count == 2)
        #expect(one.files.allSatisfy { $0.records == $0.staged && $0.dropped == 0 && $0.rejected == 0 })
        #expect(one.tables["fact_team_gamelogs"] == 24)

        let again = try await build(folder.path("one"), store, "--json", "--quiet")
        let same = try report(again.output)
        #expect(same.contentHash == one.contentHash)
        let (oneID, sameID) = (try #require(one.buildID), try #require(same.buildID))

        let diff = try await BallerProcess.run("artifacts", "diff", oneID, sameID, "--store", store)
        #expect(diff.status == 0, "\(diff.output)\(diff.errors)")

        let publish = try await BallerProcess.run("publish", sameID, "--store", store)
        #expect(publish.status == 0)
        #expect(publish.output.contains(sameID))
        let list = try await BallerProcess.run("artifacts", "list", "--store", store)
        #expect(list.output.contains("*  \(sameID)"))
        let rollback = try await BallerProcess.run("rollback", "--store", store)
        #expect(rollback.status == 0)
        #expect(try ArtifactStore(root: URL(filePath: store)).current()?.rawValue == oneID)
        let nothing = try await BallerProcess.run("rollback", "--store", store)
        #expect(nothing.status == 1)

        let check = try await BallerProcess.run("check", "\(store)/artifacts/\(oneID)")
        #expect(check.status == 0, "\(check.output)")
    }

    @Test func `a difference is listed by key and exits with 1`() async throws {
        let folder = try TemporaryFolder()
        let store = folder.path("store")
        var ids: [String] = []
        for seed in 1...2 {
            try await sample(folder.path("raw"), seed: seed)
            let built = try await build(folder.path("raw"), store, "--json", "--quiet")
            ids.append(try #require(try report(built.output).buildID))
        }
        let diff = try await BallerProcess.run("artifacts", "diff", ids[0], ids[1], "--store", store)
        #expect(diff.status == 1)
        #expect(diff.output.contains("fact_player_gamelogs"))
    }

    @Test func `an artifact that was damaged is refused`() async throws {
        let folder = try TemporaryFolder()
        let store = folder.path("store")
        try await sample(folder.path("raw"))
        let built = try await build(folder.path("raw"), store, "--json", "--quiet")
        let id = try #require(try report(built.output).buildID)
        let file = URL(filePath: store).appending(path: "artifacts/\(id)/baller.duckdb")
        let handle = try FileHandle(forWritingTo: file)
        try handle.seek(toOffset: 5000)
        try handle.write(contentsOf: Data("?".utf8))
        try handle.close()

        for command in [["publish", id], ["artifacts", "verify", id]] {
            let outcome = try await BallerProcess(command + ["--store", store]).outcome()
            #expect(outcome.status == 1)
            #expect(outcome.errors.contains("SHA-256") || outcome.errors.contains("checksum"), "\(outcome.errors)")
        }
        #expect(!FileManager.default.fileExists(atPath: store + "/current"))
    }

    @Test func `a folder without raw files exits with 65 and names the patterns`() async throws {
        let folder = try TemporaryFolder()
        let outcome = try await build(folder.url.path, folder.path("store"), "--json")
        #expect(outcome.status == 65)
        #expect(outcome.errors.contains("player_gamelog*"))
        #expect(try report(outcome.output).error?.code == "etl.no_input_files")
    }

    @Test func `settings and flags that make no sense exit with 64`() async throws {
        let folder = try TemporaryFolder()
        #expect(
            try await BallerProcess.run("artifacts", "prune", "--keep", "0", "--store", folder.path("s")).status == 64
        )
        #expect(try await BallerProcess.run("doctor", environment: ["BALLER_SERVE_PROT": "1"]).status == 64)
        #expect(try await BallerProcess.run("publish", "nonsense", "--store", folder.path("s")).status == 64)
        #expect(try await BallerProcess.run("sample", "--teams", "5", "--out", folder.path("s")).status == 64)
        #expect(try await BallerProcess.run("frobnicate").status == 64)
    }

    @Test func `an export warns about its terms and never replaces something else`() async throws {
        let folder = try TemporaryFolder()
        let store = folder.path("store")
        try await sample(folder.path("raw"))
        #expect(try await build(folder.path("raw"), store, "--publish").status == 0)
        let out = folder.path("out")
        let first = try await BallerProcess.run("export", out, "--store", store, "--format", "csv", "--gzip")
        #expect(first.status == 0, "\(first.errors)")
        #expect(first.output.contains("tables and views"))
        #expect(first.errors.contains("warning: nba_gamelogs may not be redistributed"))
        #expect(FileManager.default.fileExists(atPath: "\(out)/dim_players.csv.gz"))
        let again = try await BallerProcess.run("export", out, "--store", store)
        #expect(again.status == 64 && again.errors.contains("--replace"))
        let chosen = try await BallerProcess.run(
            "export",
            out,
            "--store",
            store,
            "--replace",
            "--tables",
            "dim_teams, dim_players",
            "--format",
            "sqlite"
        )
        #expect(chosen.status == 0, "\(chosen.errors)")
        #expect(FileManager.default.fileExists(atPath: "\(out)/baller.sqlite"))
        let unknown = try await BallerProcess.run("export", "\(out)2", "--store", store, "--tables", "dim_player")
        #expect(unknown.status == 64 && unknown.errors.contains("Alike: dim_players"))
        #expect(try await BallerProcess.run("export", folder.path("b"), "--store", store, "--gzip").status == 64)
    }

    @Test func `restricted data are not served to other machines unless allowed`() async throws {
        let folder = try TemporaryFolder()
        let store = folder.path("store")
        try await sample(folder.path("raw"))
        #expect(
            try await build(folder.path("raw"), store, "--publish").status == 0
        )
        let outcome = try await BallerProcess.run("serve", "--store", store, "--host", "0.0.0.0", "--port", "0")
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("--allow-restricted-sources"))
    }
}
