import ArgumentParser
import BallerArtifact
import BallerDuckDB
import BallerETL
import BallerSQL
import Configuration
import Foundation

struct CheckCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Run the checks again over a finished artifact.",
        discussion: """
            Opens the artifact read-only. Skips, and lists as skipped, the checks that need the build's staging tables and,
            without --live, those that compare with another artifact.

              baller check store/artifacts/20261123T043100Z-1a2b3c4d
              baller check baller.duckdb --json
              baller check baller.duckdb --only etl_rejects__none --rows 1000
            """
    )

    @Argument(help: "An artifact's folder, or a .duckdb file.")
    var artifact: String

    @Option(help: ArgumentHelp("CSV file of waivers for failing checks.", valueName: "file"))
    var waivers: String?

    @Option(
        help: ArgumentHelp(
            "An artifact to compare with, just as a build compares with the published one.",
            valueName: "artifact"
        )
    )
    var live: String?

    @Option(help: ArgumentHelp("Run only this check.", valueName: "check"))
    var only: String?

    @Option(help: ArgumentHelp("How many failing rows to show per check, at most 1000.", valueName: "n"))
    var rows = 10

    @Flag(help: "Print the results as JSON.")
    var json = false

    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let settings = try await common.settings([(SettingCatalog.buildWaivers, ConfigValue(waivers))])
        let waivers = try await settings.value(SettingCatalog.buildWaivers).map { URL(typedPath: $0) }
        let limit = try await settings.checkLimit()
        let artifact = URL(typedPath: artifact)
        let live = live.map { URL(typedPath: $0) }
        let warehouse = try Warehouse.bundled()
        let (only, rows) = (only, rows)
        let report = try await BlockingExecutor.once {
            try ArtifactChecker(warehouse: warehouse, checkLimit: limit)
                .check(artifact, live: live, waivers: waivers, only: only, rows: rows)
        }
        json ? terminal.result(json: try report.json()) : terminal.result(report.text)
        guard report.state == .passed else { throw ExitStatus.refused }
    }
}

extension Settings {
    /// Time limit of a single check.
    func checkLimit() async throws -> Duration {
        .milliseconds(try await value(SettingCatalog.checkMilliseconds, in: 1...86_400_000))
    }
}
