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
            Opens the artifact read-only and judges it as a build does: the exit code is
            1 if a check of severity error fails. Checks that need the staging tables of
            a build are skipped and listed as such, and so are, without --live, those that
            compare with another artifact.

              baller check --store store
              baller check 20261123T043100Z-1a2b3c4d --live current
              baller check baller.duckdb --json
              baller check baller.duckdb --only etl_rejects__none --rows 1000

            \(ExitStatus.help)
            """
    )

    @Argument(
        help: "The id of an artifact, its folder, or a .duckdb file; by default the artifact that is served."
    )
    var artifact: String?

    @Option(help: ArgumentHelp("CSV file of waivers for failing checks.", valueName: "file"))
    var waivers: String?

    @Option(
        help: ArgumentHelp(
            "An artifact to compare with, as a build compares with the published one: current, an id, a folder or a file.",
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

    @OptionGroup var store: StoreOption
    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let settings = try await common.settings([
            store.flag, (SettingCatalog.buildWaivers, ConfigValue(waivers)),
        ])
        let store = try await settings.artifactStore()
        let waivers = try await settings.value(SettingCatalog.buildWaivers).map { URL(typedPath: $0) }
        let limit = try await settings.checkLimit()
        let artifact = try store.location(of: artifact ?? "current")
        let live = try live.map(store.location)
        let warehouse = try Warehouse.bundled()
        let (only, rows) = (only, rows)
        let report = try await BlockingExecutor.once {
            try ArtifactChecker(warehouse: warehouse, checkLimit: limit) { terminal.show(checking: $0) }
                .check(artifact, live: live, waivers: waivers, only: only, rows: rows)
        }
        json ? terminal.result(json: try report.json()) : terminal.result(report.text)
        guard report.state == .passed else { throw ExitStatus.refused }
    }
}

extension ArtifactStore {
    /// The place of an artifact that is named by its id, by its folder or file, or as `current`.
    func location(of name: String) throws(ArtifactError) -> URL {
        if name == "current" { return folder(of: try published()) }
        return BuildID(rawValue: name).map(folder) ?? URL(typedPath: name)
    }
}

extension Terminal {
    /// Shows which check is done.
    fileprivate func show(checking event: BuildEvent) {
        guard case .advanced(_, let check, let done, let total) = event else { return }
        progress(ProgressBar(fraction: Double(done) / Double(max(total, 1)), label: check))
    }
}

extension Settings {
    /// Time limit of a single check.
    func checkLimit() async throws -> Duration {
        .milliseconds(try await value(SettingCatalog.checkMilliseconds, in: 1...86_400_000))
    }
}
