import ArgumentParser
import BallerArtifact

struct ArtifactsPruneCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "prune",
        abstract: "Remove old artifacts, and what killed builds left behind.",
        discussion: """
            Keeps the newest N, and always the one that is served and the one that a rollback would return to.

              baller artifacts prune --keep 5 --store store
            """
    )

    @OptionGroup var store: StoreOption
    @OptionGroup var common: CommonOptions

    @Option(help: ArgumentHelp("How many of the newest artifacts to keep.", valueName: "n"))
    var keep: Int

    func validate() throws {
        guard keep >= 1 else { throw ValidationError("--keep is \(keep), but must be at least 1.") }
    }

    func perform(on terminal: Terminal) async throws {
        let report = try await common.artifactStore(store).prune(keep: keep)
        for id in report.removed { terminal.result("removed \(id)") }
        for name in report.leftovers { terminal.result("removed building/\(name), left by a build that was killed") }
        for refused in report.refused { terminal.say("kept \(refused.buildID): \(refused.reason)") }
        terminal.say("\(report.freedBytes / 1_000_000) MB freed")
    }
}
