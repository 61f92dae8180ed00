import ArgumentParser
import BallerCore
import BallerDuckDB
import BallerETL
import Configuration
import Foundation

struct BuildCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Build, check and package an artifact from a folder of raw files.",
        discussion: """
            The raw folder holds files of the sources that `baller sources` lists, NBA game logs for example, in any mixture; they may be
            plain, gzip or Parquet. docs/sources.md says how to declare a source of your own. A build whose checks fail is kept for inspection but never published.

              baller build --raw raw --store store --publish
              baller build --raw raw --store store --json > report.json
              baller build --raw raw --store store --waivers waivers.csv --publish

            Each line of the waivers file is check_name,key_pattern,reason,owner,expires_on; see docs/data-lifecycle.md.

            \(ExitStatus.help)
            """
    )

    @OptionGroup var raw: RawOption
    @OptionGroup var store: StoreOption
    @OptionGroup var sources: SourcesOption

    @Option(help: ArgumentHelp("CSV file of waivers for failing checks.", valueName: "file"))
    var waivers: String?

    @Option(help: ArgumentHelp("Memory that the engine may use, in megabytes.", valueName: "n"))
    var memoryMegabytes: Int?

    @Option(help: ArgumentHelp("Threads that the engine may use.", valueName: "n"))
    var threads: Int?

    @Flag(help: "Take over what did not change since the last incremental build; the result is the same.")
    var incremental = false

    @Flag(help: "Publish the artifact if its checks pass.")
    var publish = false

    @Flag(help: "Print the report as JSON.")
    var json = false

    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let request = try await request(on: terminal)
        let report: BuildReport
        do {
            report = try await BlockingExecutor.once { try BuildPipeline(request).run() }
        } catch let error as any BallerError where json {
            // Programs that read the report find the error in it as well.
            terminal.result(json: try BuildReport(error, startedAt: request.clock.now()).json())
            throw error
        }
        json ? terminal.result(json: try report.json()) : terminal.result(report.text)
        guard report.state == .passed else { throw ExitStatus.refused }
    }

    private func request(on terminal: Terminal) async throws -> BuildRequest {
        let settings = try await common.settings([
            store.flag,
            raw.flag,
            sources.flag,
            (SettingCatalog.buildWaivers, ConfigValue(waivers)),
            (SettingCatalog.buildMemory, ConfigValue(memoryMegabytes)),
            (SettingCatalog.buildThreads, ConfigValue(threads)),
            (SettingCatalog.buildIncremental, incremental ? ConfigValue(booleanLiteral: true) : nil),
        ])
        let progress = BuildProgress(terminal)
        return try await settings.buildRequest(
            raw: try await settings.required(SettingCatalog.raw, flag: "--raw"),
            publish: publish,
            progress: { progress.show($0) }
        )
    }
}

extension BuildReport {
    /// The report of a build that failed before it had an artifact.
    fileprivate init(_ error: any BallerError, startedAt: Date) {
        self.init(state: .errored, startedAt: startedAt)
        self.error = Failure(code: error.code, message: error.message)
    }
}
