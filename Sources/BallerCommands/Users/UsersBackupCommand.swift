import ArgumentParser
import BallerArtifact
import BallerUsers
import Foundation

struct UsersBackupCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy all accounts into a new file, and read the copy from end to end; servers go on meanwhile."
    )

    @Argument(help: "The file, which must not exist.")
    var file: String

    @OptionGroup var store: StoreOption
    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let root = try await common.artifactStore(store).root
        try UsersDatabase(UsersDatabase.file(in: root)).backup(to: URL(typedPath: file))
        terminal.say("baller: \(file) has all accounts")
    }
}

struct UsersRestoreCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put the accounts of a backup in the place of those of the store, which are kept beside them."
    )

    @Argument(help: "The backup.")
    var file: String

    @OptionGroup var store: StoreOption
    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let root = try await common.artifactStore(store).root
        let target = UsersDatabase.file(in: root)
        let kept = try UsersDatabase.restore(URL(typedPath: file), into: target, at: Date())
        terminal.say("baller: \(target.path) has the accounts of \(file)")
        if let kept { terminal.say("baller: the accounts that were there are in \(kept.path)") }
    }
}
