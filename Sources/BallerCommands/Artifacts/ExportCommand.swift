import ArgumentParser
import BallerArtifact
import BallerDuckDB
import BallerExport
import BallerSQL
import Configuration
import Foundation

struct ExportCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write an artifact's tables as Parquet, CSV or SQLite.",
        discussion: """
            Makes a folder with the tables and views of an artifact, a README.md that
            says what every column means and under which terms the data came, and the
            same for programs: dictionary.csv and tables.csv. The folder appears once it
            is complete. The same artifact and options give the same files.

              baller export out --store store
              baller export out --format csv --gzip --schema main
              baller export out --format sqlite --artifact 20261123T043100Z-1a2b3c4d
              baller export out --tables 'fact_*,dim_players,player_season' --replace

            Parquet files of large tables are divided by season, such as
            fact_player_gamelogs/season_year=2024/data.parquet.

            \(ExitStatus.help)
            """
    )

    @Argument(help: "The folder to make.")
    var folder: String

    @Option(help: ArgumentHelp("The id of the artifact, or current for the one that is served.", valueName: "id"))
    var artifact = "current"

    @Option(help: ArgumentHelp("How to write the tables.", valueName: "format"))
    var format = ExportRequest.Format.parquet

    @Flag(help: "Pack CSV files with gzip.")
    var gzip = false

    @Option(
        help: ArgumentHelp(
            "Export only these tables and views: names with commas between them; * matches any characters.",
            valueName: "names"
        )
    )
    var tables: String?

    @Option(
        help: ArgumentHelp(
            "Export only this schema: main (the league), bref (what pages print) or etl (records of the build); may be repeated.",
            valueName: "schema"
        )
    )
    var schema: [Schema] = []

    @Flag(help: "Replace an earlier export in the folder.")
    var replace = false

    @Option(help: ArgumentHelp("Memory that the engine may use, in megabytes.", valueName: "n"))
    var memoryMegabytes: Int?

    @Option(help: ArgumentHelp("Threads that the engine may use.", valueName: "n"))
    var threads: Int?

    @OptionGroup var store: StoreOption
    @OptionGroup var common: CommonOptions

    enum Schema: String, ExpressibleByArgument, CaseIterable {
        case main
        case bref
        case etl
    }

    func validate() throws {
        if gzip, format != .csv { throw ValidationError("--gzip packs CSV files; give --format csv with it.") }
    }

    func perform(on terminal: Terminal) async throws {
        let settings = try await common.settings([
            store.flag, (SettingCatalog.buildMemory, ConfigValue(memoryMegabytes)),
            (SettingCatalog.buildThreads, ConfigValue(threads)),
        ])
        let store = try await settings.artifactStore()
        let id = artifact == "current" ? try store.published() : try BuildID(artifact)
        let names = (tables ?? "").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        let memory = try await settings.value(SettingCatalog.buildMemory, in: 64...1_048_576) << 20
        let threads = try await settings.value(SettingCatalog.buildThreads, in: 1...256)
        let folder = URL(typedPath: folder)
        let (format, gzip, schemas, replace) = (format, gzip, schema.map(\.rawValue), replace)
        let summary = try await BlockingExecutor.once {
            let request = ExportRequest(
                database: store.databaseURL(of: id),
                manifest: try store.verify(id),
                warehouse: try Warehouse.bundled(),
                folder: folder,
                format: format,
                isPacked: gzip,
                schemas: schemas,
                tables: names.filter { !$0.isEmpty },
                replaces: replace,
                memoryLimitBytes: memory,
                threads: threads,
                progress: { terminal.progress(ProgressBar($0)) }
            )
            return try Exporter(request).run()
        }
        terminal.result(
            "\(folder.path) holds \(summary.relations.count) tables and views with \(summary.rows) rows of \(id)."
        )
        if !summary.restricted.isEmpty {
            terminal.say(
                "warning: \(summary.restricted.joined(separator: ", ")) may not be redistributed, or it is not known "
                    + "whether they may: keep the export to yourself. README.md in it has the terms."
            )
        }
    }
}

extension ExportRequest.Format: ExpressibleByArgument {}

extension ProgressBar {
    fileprivate init(_ progress: ExportProgress) {
        self.init(fraction: Double(progress.rows) / Double(max(progress.allRows, 1)), label: progress.relation)
    }
}
