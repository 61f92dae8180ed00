import ArgumentParser
import BallerArtifact
import Foundation

struct ArtifactsShowCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print an artifact's manifest as JSON.",
        discussion: "Without an id the artifact that is served is shown."
    )

    @OptionGroup var store: StoreOption
    @OptionGroup var common: CommonOptions

    @Argument(help: "The id of the artifact; the one that is served where it is left out.")
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
        abstract: "Read an artifact byte by byte and say whether it is what its manifest says.",
        discussion: "Without an id the artifact that is served is verified. A failed or damaged one exits with 1."
    )

    @OptionGroup var store: StoreOption
    @OptionGroup var common: CommonOptions

    @Argument(help: "The id of the artifact; the one that is served where it is left out.")
    var buildID: String?

    func perform(on terminal: Terminal) async throws {
        let store = try await common.artifactStore(store)
        let manifest = try store.verify(store.identified(buildID))
        terminal.result("\(manifest.buildID) is whole: \(manifest.file.bytes) bytes, sha256 \(manifest.file.sha256).")
    }
}

extension ArtifactStore {
    /// The artifact named on the command line, or the served one.
    func identified(_ typed: String?) throws(ArtifactError) -> BuildID {
        if let typed { return try BuildID(typed) }
        return try published()
    }
}
