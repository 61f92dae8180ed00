import ArgumentParser
import BallerArtifact
import BallerDuckDB
import BallerETL
import BallerSQL
import Foundation

struct ArtifactsDiffCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Show what changed between two artifacts: tables, rows, cells, failing rows.",
        discussion: """
            Rows are matched by their table's key, listed in `etl.relations`. Failing rows
            of checks are new, known, fixed or waived. As with diff(1), the exit code is 0
            if no table changed and 1 if one did.

              baller artifacts diff 20261122T040000Z-9f8e7d6c 20261123T040000Z-1a2b3c4d --store store
            """
    )

    @Argument(help: "The id of the older artifact.")
    var before: String

    @Argument(help: "The id of the newer artifact.")
    var after: String

    @Option(help: ArgumentHelp("How many changed rows to list per table.", valueName: "n"))
    var limit = 20

    @Flag(help: "Print the differences as JSON.")
    var json = false

    @OptionGroup var store: StoreOption
    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard limit >= 0 else { throw ValidationError("--limit is \(limit), but must be 0 or more; 0 lists none.") }
    }

    func perform(on terminal: Terminal) async throws {
        let store = try await common.artifactStore(store)
        let (before, after) = (try BuildID(before), try BuildID(after))
        let limit = limit
        let diff = try await BlockingExecutor.once {
            try ArtifactDiffer(warehouse: Warehouse.bundled(), rowLimit: limit).compare(
                store.verifiedFolder(of: before),
                with: store.verifiedFolder(of: after)
            )
        }
        json ? terminal.result(json: try diff.json()) : terminal.result(diff.text)
        guard diff.isEmpty else { throw ExitStatus.refused }
    }
}

extension ArtifactStore {
    /// The folder of an artifact, after checking every byte against its manifest.
    fileprivate func verifiedFolder(of id: BuildID) throws(ArtifactError) -> URL {
        folder(of: try verify(id).buildID)
    }
}
