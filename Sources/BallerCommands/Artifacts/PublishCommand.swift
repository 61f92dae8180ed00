import ArgumentParser
import BallerArtifact

struct PublishCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Make an artifact the one that is served.",
        discussion: """
            The artifact is verified byte by byte first; a failed or damaged one is refused. A running server that
            watches the store switches by itself within a second.

              baller publish 20261123T043100Z-1a2b3c4d --store store
            """
    )

    @OptionGroup var store: StoreOption
    @OptionGroup var common: CommonOptions

    @Argument(help: "The id of the artifact, as `baller artifacts list` shows it.")
    var buildID: String

    func perform(on terminal: Terminal) async throws {
        let store = try await common.artifactStore(store)
        let publication = try store.publish(BuildID(buildID))
        guard publication.previous != publication.buildID else {
            return terminal.result("\(publication.buildID) is published already.")
        }
        terminal.result(publication.announcement)
        for waiver in try store.manifest(of: publication.buildID).waivers where waiver.rows > 0 {
            terminal.result("waived: \(waiver.account)")
        }
    }
}

struct RollbackCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "rollback",
        abstract: "Go back to the artifact that was served before.",
        discussion: """
            The artifact is verified first. Artifacts that are damaged or gone are passed over, and named.

              baller rollback --store store
            """
    )

    @OptionGroup var store: StoreOption
    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let publication = try await common.artifactStore(store).rollback()
        for skipped in publication.skipped { terminal.say("passed over \(skipped.buildID): \(skipped.reason)") }
        terminal.result(publication.announcement)
    }
}

extension Publication {
    fileprivate var announcement: String {
        "\(buildID) is served from now on" + (previous.map { ", \($0) before." } ?? ".")
    }
}
