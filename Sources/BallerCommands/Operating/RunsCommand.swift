import ArgumentParser
import BallerArtifact
import BallerCore
import BallerOperations
import Foundation

struct RunsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "runs",
        abstract: "What scheduled runs did.",
        subcommands: [RunsListCommand.self, RunsShowCommand.self],
        defaultSubcommand: RunsListCommand.self
    )
}

struct RunsListCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List runs, newest first (the default of `baller runs`)."
    )

    @OptionGroup var store: StoreOption

    @Option(help: ArgumentHelp("How many.", valueName: "n"))
    var limit = 20

    @Option(help: ArgumentHelp("Only those of this job.", valueName: "job"))
    var job: String?

    @Flag(help: "Print the list as JSON.")
    var json = false

    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let runs = try await common.runLog(store).newest(limit, job: job)
        if json { return terminal.result(json: try ReportJSON.data(runs)) }
        guard !runs.isEmpty else { return terminal.say("There was no run yet.") }
        var table = TextTable(columns: ["run", "job", "cause", "started", "took", "state", "artifact", "what"])
        for run in runs { table.append(run.cells) }
        terminal.result(table.text)
    }
}

struct RunsShowCommand: Subcommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "Show a run step by step.")

    @OptionGroup var store: StoreOption

    @Argument(help: "The number of the run, as `baller runs` shows it.")
    var run: Int64

    @Flag(help: "Print the run as JSON.")
    var json = false

    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let (record, steps) = try await common.runLog(store).run(run)
        if json { return terminal.result(json: try ReportJSON.data(RunReport(run: record, steps: steps))) }
        terminal.result(record.summary)
        var table = TextTable(columns: ["step", "state", "took", "what"])
        for step in steps { table.append(step.cells) }
        terminal.result(table.text)
    }
}

private struct RunReport: Encodable {
    let run: RunRecord
    let steps: [StepRecord]
}

extension CommonOptions {
    fileprivate func runLog(_ option: StoreOption) async throws -> RunLog {
        let store = try await artifactStore(option)
        return RunLog(try OperationsDatabase(OperationsDatabase.file(in: store.root)))
    }
}

extension RunRecord {
    /// One line: `nightly 12 passed in 3 min 2 s: 20261128T090000Z-1a2b3c4d is served`.
    var summary: String { "\(job) run \(id ?? 0) \(state.rawValue)\(took.map { " in \($0)" } ?? ""): \(reason ?? "")" }

    private var took: String? { endedAt.map { Readable.time($0.timeIntervalSince(startedAt)) } }

    fileprivate var cells: [String] {
        let firstLine = reason?.split(separator: "\n").first.map(String.init) ?? ""
        return [
            String(id ?? 0), job, cause.rawValue, startedAt.formatted(.iso8601), took ?? "", state.rawValue,
            findings.published == true ? findings.artifact ?? "" : "", firstLine,
        ]
    }
}

extension StepRecord {
    fileprivate var cells: [String] {
        let took = endedAt.map { Readable.time($0.timeIntervalSince(startedAt)) }
        return [name, state.rawValue, took ?? "", account?.replacing("\n", with: "; ") ?? ""]
    }
}
