import ArgumentParser
import BallerArtifact
import BallerCore
import Foundation

struct ArtifactsListCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the artifacts of a store, the newest first.",
        discussion: "The one that is served is marked with an asterisk."
    )

    @OptionGroup var store: StoreOption
    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let artifacts = try await common.artifactStore(store).list()
        guard !artifacts.isEmpty else { return terminal.say("The store holds no artifact.") }
        var table = TextTable(columns: ["", "build id", "state", "created", "MB", "rows"], rightAligned: [4, 5])
        for artifact in artifacts { table.append(artifact.cells) }
        terminal.result(table.text)
    }
}

extension StoredArtifact {
    fileprivate var cells: [String] {
        let mark = isCurrent ? "*" : ""
        switch manifest {
        case .success(let manifest):
            let rows = manifest.tables.reduce(0) { $0 + $1.rows }
            let megabytes = (Double(manifest.file.bytes) / 1_000_000).formatted(.number.precision(.fractionLength(1)))
            return [
                mark, id.rawValue, manifest.state.rawValue, manifest.createdAt.formatted(.iso8601), megabytes,
                String(rows),
            ]
        case .failure(let error):
            return [mark, id.rawValue, "damaged: \(error.message)", "", "", ""]
        }
    }
}
