import ArgumentParser
import BallerCore
import BallerOperations
import Configuration
import Foundation
import Logging

struct OperateCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "operate",
        abstract: "Fetch, build and publish by a schedule, until stopped.",
        discussion: """
            Each morning after the last game has ended (05:00 US Eastern) yesterday's games and the days that may still be
            corrected are fetched, parsed, built, checked, and published if something is new; the season's pages weekly,
            drafts and awards once a year. Days without games are left out. `baller schedule next` shows what will be done.
            What was due while nothing ran is made up for once. Only one process runs jobs on a store at a time.

              baller operate --raw raw --store store
              baller operate --raw raw --store store --once nightly    one job now, and end

            A server does the same with `baller serve --with-schedule`. Every run is in `baller runs`.

            \(ExitStatus.help)
            """
    )

    @OptionGroup var place: OperationsPlace

    @Option(help: ArgumentHelp("Run this job now, and end: nightly, weekly, draft or awards.", valueName: "job"))
    var once: String?

    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let settings = try await common.settings(place.flags)
        let parts = try await settings.operations(site: place.site.site) { event in
            switch event {
            // A single run is the command's result.
            case .ended(let run): if once == nil { terminal.say("baller: \(run.summary)") }
            case .fault(let error): terminal.complain("baller: \(error)")
            }
        }
        let operations = Operations(parts)
        guard let once else { return try await Interruption.cancels { await operations.run() } }
        guard let job = ScheduledJob(rawValue: once) else {
            throw OperationsError.jobUnknown(once, known: ScheduledJob.allCases.map(\.rawValue))
        }
        let run = try await Interruption.cancels { try await operations.run(job) }
        terminal.result(run.summary)
        guard [.passed, .skipped].contains(run.state) else { throw ExitStatus.refused }
    }
}

/// The options of commands about scheduled runs.
struct OperationsPlace: ParsableArguments {
    @OptionGroup var store: StoreOption
    @OptionGroup var raw: RawOption
    @OptionGroup var site: SiteOptions

    var flags: [(any DocumentedSetting, ConfigValue?)] { [store.flag, raw.flag] + site.flags }
}
