import ArgumentParser
import BallerCore
import BallerFetch
import BallerOperations
import Foundation

struct ScheduleCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schedule",
        abstract: "What `baller operate` will do, and why.",
        subcommands: [ScheduleNextCommand.self]
    )
}

struct ScheduleNextCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "next",
        abstract: "List the jobs of the coming days; sends nothing.",
        discussion: """
            Pages are what a job would fetch if it ran now: what is kept and still fresh is not fetched again.

              baller schedule next --days 7 --raw raw --store store
            """
    )

    @OptionGroup var place: OperationsPlace

    @Option(help: ArgumentHelp("How many days ahead.", valueName: "n"))
    var days = 7

    @Flag(help: "Print the list as JSON.")
    var json = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        guard (1...366).contains(days) else { throw ValidationError("--days is \(days), but must be 1 to 366.") }
    }

    func perform(on terminal: Terminal) async throws {
        let settings = try await common.settings(place.flags)
        let plans = try await settings.planned(days: days, site: place.site.site)
        json ? terminal.result(json: try ReportJSON.data(plans)) : terminal.result(PlannedJob.text(of: plans))
    }
}

extension PlannedJob {
    fileprivate static func text(of plans: [PlannedJob]) -> String {
        guard !plans.isEmpty else { return "Nothing is due." }
        var table = TextTable(columns: ["US Eastern", "job", "", "pages", "time", "why"], rightAligned: [3])
        for plan in plans {
            table.append([
                EasternTime(plan.at).description, plan.job, plan.goes ? "goes" : "left out",
                plan.pages.map { "~\($0)" } ?? "", plan.hours.map { Readable.time($0 * 3600) } ?? "", plan.reason,
            ])
        }
        return table.text
    }
}
