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
            The artifact is opened read-only. Checks that need the staging tables of the build, or the live artifact, are
            skipped, and said so.

              baller check store/artifacts/20261123T043100Z-1a2b3c4d
              baller check baller.duckdb --json
            """
    )

    @Argument(help: "An artifact's folder, or a .duckdb file.")
    var artifact: String

    @Option(help: ArgumentHelp("CSV file of waivers for failing checks.", valueName: "file"))
    var waivers: String?

    @Flag(help: "Print the results as JSON.")
    var json = false

    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let settings = try await common.settings([(SettingCatalog.buildWaivers, ConfigValue(waivers))])
        let waivers = try await settings.value(SettingCatalog.buildWaivers).map { URL(typedPath: $0) }
        let artifact = URL(typedPath: artifact)
        let warehouse = try Warehouse.bundled()
        let report = try await BlockingExecutor.once {
            try ArtifactChecker(warehouse: warehouse).check(artifact, waivers: waivers)
        }
        json ? terminal.result(json: try report.json()) : terminal.result(report.text)
        guard report.state == .passed else { throw ExitStatus.refused }
    }
}
