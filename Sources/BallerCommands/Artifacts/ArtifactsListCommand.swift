import ArgumentParser
import BallerArtifact
import BallerCore
import Foundation

struct ArtifactsListCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List the artifacts of a store, newest first.",
        discussion: """
            An asterisk marks the artifact that is served. If the store's pointer `current` is damaged, or names a missing
            artifact, the list is still printed and the exit code is 1.
            """
    )

    @OptionGroup var store: StoreOption
    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let store = try await common.artifactStore(store)
        let artifacts = try store.list()
        if artifacts.isEmpty {
            terminal.say("The store \(store.root.path) has no artifacts.")
        } else {
            var table = TextTable(columns: ["", "build id", "state", "created", "MB", "rows"], rightAligned: [4, 5])
            for artifact in artifacts { table.append(artifact.cells) }
            terminal.result(table.text)
        }
        if try store.current() != nil { _ = try store.published() }
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
