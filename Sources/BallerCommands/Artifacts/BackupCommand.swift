import ArgumentParser
import BallerArtifact
import BallerOperations
import BallerUsers
import Foundation

struct BackupCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy what cannot be made again from raw files.",
        discussion: """
            Copies the published artifact, verified before and after, the history of the store, the record of runs and the accounts into a
            folder that must not be there yet. That folder is a store: serve it, or copy it to where the old one was. Raw files
            and kept pages are files as they are; copy those folders with any program.

              baller backup /backup/2026-11-28 --store store
            """
    )

    @Argument(help: "The folder of the copy; its parent must exist.")
    var folder: String

    @OptionGroup var store: StoreOption
    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let store = try await common.artifactStore(store)
        let target = URL(typedPath: folder)
        let id = try store.copy(to: target)
        let records = OperationsDatabase.file(in: store.root)
        if FileManager.default.fileExists(atPath: records.path) {
            try OperationsDatabase(records).copy(to: OperationsDatabase.file(in: target))
        }
        let accounts = UsersDatabase.file(in: store.root)
        if FileManager.default.fileExists(atPath: accounts.path) {
            try UsersDatabase(accounts).backup(to: UsersDatabase.file(in: target))
        }
        terminal.result("\(target.path) has \(id) and the records of \(store.root.path).")
    }
}
