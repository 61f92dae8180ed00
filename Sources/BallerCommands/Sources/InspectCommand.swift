import ArgumentParser
import BallerCore
import BallerDuckDB
import BallerETL
import BallerSQL
import Configuration
import Foundation

struct InspectCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "inspect",
        abstract: "Say what a build takes files for, or why it does not take them.",
        discussion: """
            Reads the beginning of each file: its columns and how they are written. Exits with 1 if one of the files would not be read.

              baller inspect raw/player_gamelogs_2023-24.csv
              baller inspect raw --json
            """
    )

    @Argument(help: "Files, or folders of files.")
    var files: [String]

    @Flag(name: .customLong("json"), help: "Print the findings as JSON.")
    var isJSON = false

    @OptionGroup var own: SourcesOption
    @OptionGroup var common: CommonOptions

    /// The first folder that is named, whose `sources` may declare what lies in it.
    private var folder: String? {
        files.first { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: URL(typedPath: path).path, isDirectory: &isFolder)
                && isFolder.boolValue
        }
    }

    func perform(on terminal: Terminal) async throws {
        let urls = files.map { URL(typedPath: $0) }
        let warehouse = try await Warehouse.withOwnSources(
            common.settings([own.flag, (SettingCatalog.raw, ConfigValue(folder))])
        )
        let found = try await BlockingExecutor.once {
            try FileInspector(sources: warehouse.sources).inspect(urls)
        }
        isJSON
            ? terminal.result(json: try ReportJSON.data(found))
            : terminal.result(found.map(\.text).joined(separator: "\n\n"))
        guard found.allSatisfy(\.isRead) else { throw ExitStatus.refused }
    }
}
