import ArgumentParser
import BallerArtifact
import BallerDuckDB
import BallerSQL

struct PublishCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Choose the artifact that is served.",
        discussion: """
            First verifies the artifact byte by byte, then opens and queries it as the server does. A failed, damaged or
            unfit artifact is refused, and so is one whose tables differ from this program's. A running server that watches
            the store switches within a second. If another publish is running, this one waits briefly.

              baller publish 20261123T043100Z-1a2b3c4d --store store
            """
    )

    @OptionGroup var store: StoreOption
    @OptionGroup var common: CommonOptions

    @Argument(help: "The id of the artifact, as `baller artifacts list` shows it.")
    var buildID: String

    @Flag(help: "Publish even if the tables differ from this program's, as long as its queries work on them.")
    var allowOtherSchema = false

    func perform(on terminal: Terminal) async throws {
        let settings = try await common.settings([store.flag])
        let store = try await settings.artifactStore()
        let warehouse = try Warehouse.bundled()
        let examination = try await Examination(store, warehouse, settings, schema: allowOtherSchema ? .any : .own)
        let id = try BuildID(buildID)
        let compare = try await settings.comparison(in: store, warehouse)
        let publication = try await BlockingExecutor.once {
            try store.publish(id, examine: examination.examine, compare: compare)
        }
        guard publication.previous != publication.buildID else {
            return terminal.result("\(publication.buildID) is already published.")
        }
        terminal.result(publication.announcement)
        publication.warning.map { terminal.complain("warning: \($0)") }
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
            The artifact is first verified and opened. Damaged, missing or unfit artifacts are skipped and named.

              baller rollback --store store
            """
    )

    @OptionGroup var store: StoreOption
    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let settings = try await common.settings([store.flag])
        let store = try await settings.artifactStore()
        let warehouse = try Warehouse.bundled()
        // The previously served artifact may come from an older program: it only has to work.
        let examination = try await Examination(store, warehouse, settings, schema: .any)
        let compare = try await settings.comparison(in: store, warehouse)
        let publication = try await BlockingExecutor.once {
            try store.rollback(examine: examination.examine, compare: compare)
        }
        for skipped in publication.skipped { terminal.say("skipped \(skipped.buildID): \(skipped.reason)") }
        terminal.result(publication.announcement)
        publication.warning.map { terminal.complain("warning: \($0)") }
    }
}

extension Publication {
    fileprivate var announcement: String {
        "\(buildID) is now served" + (previous.map { ", instead of \($0)." } ?? ".")
    }
}
