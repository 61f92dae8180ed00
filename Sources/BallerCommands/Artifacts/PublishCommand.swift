import ArgumentParser
import BallerArtifact
import BallerDuckDB
import BallerSQL

struct PublishCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Make an artifact the one that is served.",
        discussion: """
            The artifact is verified byte by byte first, then opened and asked as the server does; a failed, damaged or unfit
            one is refused, and so is one whose tables are not those of this program. A running server that watches the
            store switches by itself within a second. While another publish is at work this one waits a moment.

              baller publish 20261123T043100Z-1a2b3c4d --store store
            """
    )

    @OptionGroup var store: StoreOption
    @OptionGroup var common: CommonOptions

    @Argument(help: "The id of the artifact, as `baller artifacts list` shows it.")
    var buildID: String

    @Flag(help: "Publish an artifact whose tables are not those of this program, as long as its queries work there.")
    var allowOtherSchema = false

    func perform(on terminal: Terminal) async throws {
        let settings = try await common.settings([store.flag])
        let store = try await settings.artifactStore()
        let examination = try await Examination(
            store,
            Warehouse.bundled(),
            settings,
            schema: allowOtherSchema ? .any : .own
        )
        let id = try BuildID(buildID)
        let publication = try await BlockingExecutor.once { try store.publish(id, examine: examination.examine) }
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
            The artifact is verified and opened first. Artifacts that are damaged, gone or unfit are passed over, and named.

              baller rollback --store store
            """
    )

    @OptionGroup var store: StoreOption
    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let settings = try await common.settings([store.flag])
        let store = try await settings.artifactStore()
        // The previously served artifact may come from an older program: it only has to work.
        let examination = try await Examination(store, Warehouse.bundled(), settings, schema: .any)
        let publication = try await BlockingExecutor.once { try store.rollback(examine: examination.examine) }
        for skipped in publication.skipped { terminal.say("passed over \(skipped.buildID): \(skipped.reason)") }
        terminal.result(publication.announcement)
    }
}

extension Publication {
    fileprivate var announcement: String {
        "\(buildID) is served from now on" + (previous.map { ", \($0) before." } ?? ".")
    }
}
