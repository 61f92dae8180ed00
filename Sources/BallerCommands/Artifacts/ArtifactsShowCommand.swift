import ArgumentParser
import BallerArtifact
import Foundation

struct ArtifactsShowCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print an artifact's manifest as JSON.",
        discussion: "Without an id, shows the artifact that is served."
    )

    @OptionGroup var artifact: ArtifactArgument
    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let (store, id) = try await artifact.find(common)
        let manifest = try store.manifest(of: id)
        terminal.result(String(decoding: try manifest.json(), as: UTF8.self))
    }
}

struct ArtifactsVerifyCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Read an artifact byte by byte and compare it with its manifest.",
        discussion: "Without an id, verifies the one that is served. Exits with 1 if it is failed or damaged."
    )

    @OptionGroup var artifact: ArtifactArgument
    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let (store, id) = try await artifact.find(common)
        let manifest = try store.verify(id)
        terminal.result("\(manifest.buildID) is intact: \(manifest.file.bytes) bytes, sha256 \(manifest.file.sha256).")
    }
}

/// The artifact that a command works on: the one named, or the one that is served.
struct ArtifactArgument: ParsableArguments {
    @OptionGroup var store: StoreOption

    @Argument(help: "The id of the artifact; by default the one that is served.")
    var buildID: String?

    func find(_ common: CommonOptions) async throws -> (ArtifactStore, BuildID) {
        let store = try await common.artifactStore(store)
        if let buildID { return (store, try BuildID(buildID)) }
        return (store, try store.published())
    }
}
