import BallerArtifact
import Foundation
import Testing

@Suite struct ManifestTests {
    private let manifest: Manifest

    init() throws {
        manifest = try Manifest(
            buildID: BuildID("20261123T043100Z-1a2b3c4d"),
            createdAt: Date(timeIntervalSince1970: 1_795_408_260.75),
            state: .passed,
            schemaVersion: "1",
            storageVersion: "v1.2.0",
            engineVersion: "v1.5.5",
            codeVersion: "0.1.0",
            file: Manifest.File(name: "baller.duckdb", bytes: 4096, sha256: String(repeating: "a", count: 64)),
            contentHash: "1a2b3c4d5e6f",
            sources: [
                Manifest.Source(
                    name: "nba_gamelogs",
                    title: "Game logs",
                    licence: "none stated",
                    redistribution: .forbidden,
                    url: "https://nba.com"
                )
            ],
            batches: [
                Manifest.Batch(
                    importBatchID: 1,
                    source: "nba_gamelogs",
                    file: "games_2022-23.csv",
                    bytes: 10,
                    sha256: "ab",
                    rows: 2460
                )
            ],
            tables: [Manifest.Table(name: "fact_team_gamelogs", rows: 2460, seasons: [2023: 2460])],
            checks: [Manifest.Check(name: "facts/points", severity: .error, state: .passed, failing: 0, waived: 1)],
            steps: [Manifest.Step(name: "stage", seconds: 0.25)]
        )
    }

    @Test func `a manifest reads back as it was written, and writes the same bytes again`() throws {
        let json = try manifest.json()
        let read = try Manifest.decode(json, file: "manifest.json")
        #expect(read == manifest)
        #expect(try read.json() == json)
    }

    @Test func `the JSON is sorted, in snake case, with one field per line`() throws {
        let text = try String(decoding: manifest.json(), as: UTF8.self)
        let fields = text.split(separator: "\n").filter { $0.hasPrefix("  \"") }.compactMap {
            $0.split(separator: "\"").dropFirst().first
        }
        #expect(
            fields == [
                "batches", "build_id", "checks", "code_version", "content_hash", "created_at", "engine_version", "file",
                "format_version", "schema_version", "sources", "state", "steps", "storage_version", "tables", "waivers",
            ]
        )
        #expect(text.contains("\"created_at\" : \"2026-11-23T04:31:00Z\""))
        #expect(text.contains("\"import_batch_id\" : 1"))
        #expect(text.contains("\"2023\" : 2460"))
        #expect(text.contains("https://nba.com"))
    }

    @Test(
        arguments: [
            ("\"rows\" : 2460,\n      \"sha", "\"rows\" : \"many\",\n      \"sha", "batches.0.rows"),
            ("\"state\" : \"passed\",\n  \"steps\"", "\"state\" : \"fine\",\n  \"steps\"", "state"),
            ("  \"code_version\" : \"0.1.0\",\n", "", "code_version"),
            ("\"bytes\" : 4096", "\"bytes\" : -1", "file.bytes"),
            ("\"name\" : \"baller.duckdb\"", "\"name\" : \"../x.duckdb\"", "file.name"),
            ("20261123T043100Z-1a2b3c4d", "yesterday", "build_id"),
            ("\"content_hash\" : \"1a", "\"content_hash\" : \"ff", "content_hash"),
            ("\"state\" : \"passed\",\n      \"waived\"", "\"state\" : \"failed\",\n      \"waived\"", "state"),
        ]
    )
    func `a damaged field is named with its file`(good: String, bad: String, field: String) throws {
        let text = try String(decoding: manifest.json(), as: UTF8.self)
        try #require(text.contains(good))
        let bytes = Array(text.replacing(good, with: bad).utf8)
        let error = try #require(throws: ArtifactError.self) { try Manifest.decode(bytes, file: "/a/manifest.json") }
        #expect(error.message.hasPrefix("/a/manifest.json, field \(field): "), "\(error.message)")
    }

    @Test(arguments: ["", "{", "[]", "nonsense", "\u{0}\u{1}"])
    func `a file that is not a manifest is refused by name`(text: String) throws {
        let error = try #require(throws: ArtifactError.self) {
            try Manifest.decode(Array(text.utf8), file: "/a/m.json")
        }
        #expect(error.message.hasPrefix("/a/m.json"))
        #expect(error.code == "artifact.damaged_manifest")
    }

    @Test func `a later format is reported before anything else is checked`() {
        #expect(throws: ArtifactError.unsupportedManifest(file: "m", found: 2, supported: 1)) {
            try Manifest.decode(Array(#"{"format_version": 2, "other": []}"#.utf8), file: "m")
        }
    }
}
