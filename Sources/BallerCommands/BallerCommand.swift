package import ArgumentParser
import BallerCore

/// The root of the `baller` commands.
package struct BallerCommand: AsyncParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "baller",
        abstract: "Builds basketball records into one validated, read-only DuckDB file, and serves it.",
        discussion: """
            A first artifact, built from a made-up league and served on http://127.0.0.1:8080:

              baller sample --seasons 5 --seed 1 --out raw
              baller build --raw raw --store store --publish
              baller serve --store store

            Settings come from flags, then the environment (BALLER_STORE), then baller.yaml, then defaults;
            docs/configuration.md lists them all.

            \(ExitStatus.help)
            """,
        version: BallerVersion.current,
        subcommands: [
            BuildCommand.self, CheckCommand.self, ReportCommand.self, PublishCommand.self, RollbackCommand.self,
            BackupCommand.self,
            ArtifactsCommand.self,
            ExportCommand.self, ServeCommand.self, ReloadCommand.self, OperateCommand.self,
            ScheduleCommand.self, RunsCommand.self, UsersCommand.self, ScrapeCommand.self, ParseCommand.self,
            SampleCommand.self,
            SourcesCommand.self, InspectCommand.self, SQLCommand.self, QueryCommand.self, DoctorCommand.self,
            SQLWorkerCommand.self,
        ]
    )

    package init() {}

    /// Runs the program with the process's arguments, and exits the process if something went wrong.
    package static func start() async {
        // As early as possible: a signal during a server's start must not kill it.
        let command = CommandLine.arguments.dropFirst().first { !$0.hasPrefix("-") }
        if command == ServeCommand.configuration.commandName { _ = ProcessSignals.shared }
        await main()
    }
}
