import BallerArtifact
import Foundation
import Testing

@testable import BallerCommands

@Suite struct RedistributionRuleTests {
    @Test(arguments: [
        "localhost", "LOCALHOST", "127.0.0.1", "127.1.2.3", "127.255.255.255", "::1", "0:0:0:0:0:0:0:1",
        "::ffff:127.0.0.1",
    ])
    func `an address of this machine alone is loopback`(host: String) {
        #expect(Loopback.contains(host))
    }

    @Test(arguments: [
        "127.evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "127.", "127.0.0", "127.0.0.256",
        "0127.0.0.1", "0.0.0.0", "128.0.0.1", "::", "::2", "::ffff:10.0.0.1", "fe80::1", "", "example.com",
    ])
    func `anything else is not`(host: String) {
        #expect(!Loopback.contains(host))
    }

    @Test(arguments: [
        ("0.0.0.0", false, Manifest.Source.Redistribution.forbidden, false), ("0.0.0.0", false, .unknown, false),
        ("0.0.0.0", false, .allowed, true), ("0.0.0.0", true, .forbidden, true),
        ("127.0.0.1", false, .forbidden, true), ("127.evil.example", false, .forbidden, false),
    ])
    func `restricted data go to this machine only, unless the operator says so`(
        host: String,
        isWaived: Bool,
        redistribution: Manifest.Source.Redistribution,
        isAdmitted: Bool
    ) async throws {
        let settings = try await Settings(
            environment: ["BALLER_SERVE_RESTRICTED_SOURCES": isWaived ? "true" : "false"]
        )
        let rule = try await RedistributionRule(settings, host: host)
        let manifest = try manifest(redistribution)
        if isAdmitted {
            try rule.check(manifest)
        } else {
            let error = #expect(throws: RedistributionError.self) { try rule.check(manifest) }
            #expect(error?.message.contains("a-source") == true)
        }
    }

    private func manifest(_ redistribution: Manifest.Source.Redistribution) throws -> Manifest {
        let id = try BuildID("20261123T043100Z-1a2b3c4d")
        return Manifest(
            buildID: id,
            createdAt: Date(timeIntervalSince1970: 0),
            state: .passed,
            schemaVersion: "1",
            storageVersion: "v1.5.0",
            engineVersion: "v1.5.5",
            codeVersion: "test",
            file: Manifest.File(name: "baller.duckdb", bytes: 1, sha256: ""),
            contentHash: "1a2b3c4d",
            sources: [
                Manifest.Source(name: "a-source", title: "", licence: "", redistribution: redistribution, url: "")
            ]
        )
    }
}
