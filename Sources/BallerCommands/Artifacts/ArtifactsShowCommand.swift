import ArgumentParser
import BallerArtifact
import Foundation

struct ArtifactsShowCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print an artifact's manifest as JSON.",
        discussion: "Without an id, shows the artifact that is served."
    )

    @OptionGroup var store: StoreOption
    @OptionGroup var common: CommonOptions

    @Argument(help: "The id of the artifact; by default the one that is served.")
    var buildID: String?

    func perform(on terminal: Terminal) async throws {
        let store = try await common.artifactStore(store)
        let manifest = try store.manifest(of: store.identified(buildID))
        terminal.result(String(decoding: try manifest.json(), as: UTF8.self))
    }
}

struct ArtifactsVerifyCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Read an artifact byte by byte and compare it with its manifest.",
        discussion: "Without an id, verifies the one that is served. Exits with 1 if it is failed or damaged."
    )

    @OptionGroup var store: StoreOption
    @OptionGroup var common: CommonOptions

    @Argument(help: "The id of the artifact; by default the one that is served.")
    var buildID: String?

    func perform(on terminal: Terminal) async throws {
        let store = try await common.artifactStore(store)
        let manifest = try store.verify(store.identified(buildID))
        terminal.result("\(manifest.buildID) is intact: \(manifest.file.bytes) bytes, sha256 \(manifest.file.sha256).")
    }
}

extension ArtifactStore {
    /// The artifact named on the command line, or the served one.
    func identified(_ typed: String?) throws(ArtifactError) -> BuildID {
        if let typed { return try BuildID(typed) }
        return try published()
    }
}
