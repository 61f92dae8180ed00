import ArgumentParser
import BallerArtifact
import BallerCore
import BallerDuckDB
import BallerSQL
import BallerServing
import Foundation

struct QueryCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "query",
        abstract: "Answer a question of the library, or a SELECT, from an artifact.",
        discussion: """
            The name of a question comes first, its parameters behind it; --list says what there
            is. A text with a blank in it is a SELECT.

              baller query --list
              baller query fifty_forty_ninety
              baller query best_bench_scorers --minimum_games 50 --season_year 2024 --format csv
              baller query "SELECT player_name, height_inches FROM dim_players LIMIT 5"
              baller query scoring_streaks --database baller.duckdb --format ndjson

            \(ExitStatus.help)
            """
    )

    enum Format: String, ExpressibleByArgument, CaseIterable {
        case table, csv, json, ndjson

        /// The form that it is made of.
        var form: ConsoleForm {
            switch self {
            case .table: .json
            case .csv: .csv
            case .json, .ndjson: .ndjson
            }
        }
    }

    @Argument(help: "The name of a question, or a SELECT.")
    var query: String?

    @Option(help: ArgumentHelp("How to write the answer.", valueName: "format"))
    var format = Format.table

    @Option(help: ArgumentHelp("The id of the artifact, or current for the one that is served.", valueName: "id"))
    var artifact = "current"

    @Option(help: ArgumentHelp("A database file instead of an artifact of the store.", valueName: "file"))
    var database: String?

    @Flag(help: "List the questions with their parameters and defaults.")
    var list = false

    @Argument(parsing: .allUnrecognized, help: "Values for the parameters of the question: --name value.")
    var parameters: [String] = []

    @OptionGroup var store: StoreOption
    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let library = try LibraryQuery.all(of: Warehouse.bundled().library)
        if list { return terminal.result(LibraryList(library).text) }
        guard let query else { throw QueryError.nothingAsked }
        let (text, values) = try question(query, library)
        let settings = try await common.settings([store.flag])
        var limits = ConsoleLimits()
        limits.milliseconds = 3_600_000
        limits.memoryBytes = try await settings.value(SettingCatalog.buildMemory, in: 64...1_048_576) << 20
        (limits.rows, limits.bytes, limits.textBytes) = (.max, .max, 1 << 20)
        let request = ConsoleRequest(
            database: try await file(settings).path(percentEncoded: false),
            text: text,
            arguments: values,
            form: format.form,
            limits: limits,
            spills: true
        )
        let answer = try await BlockingExecutor.once { ConsoleEngine.run(request) }
        if let code = answer.reply.code { throw QueryError.refused(code: code, answer.reply.message ?? "") }
        terminal.result(format.text(of: answer))
    }

    private func file(_ settings: Settings) async throws -> URL {
        if let database { return URL(typedPath: database) }
        let store = try await settings.artifactStore()
        return store.databaseURL(of: artifact == "current" ? try store.published() : try BuildID(artifact))
    }

    /// The statement and the values of its parameters.
    private func question(_ query: String, _ library: [String: LibraryQuery]) throws -> (String, [String: ConsoleValue])
    {
        let name = query.replacing("-", with: "_")
        if let known = library[name] { return (known.text, try known.values(given(by: known))) }
        guard query.contains(where: \.isWhitespace) else {
            let alike = library.keys.filter { $0.contains(name) || name.contains($0) }.sorted()
            throw WarehouseError.unknownStatement(name: query, alike: alike)
        }
        if let stranger = parameters.first {
            throw QueryError.unknownParameter(stranger, query: "A SELECT", known: [])
        }
        return (query, [:])
    }

    /// The values behind the name, as `--name value` or `--name=value`.
    private func given(by query: LibraryQuery) throws -> [String: String] {
        var values: [String: String] = [:]
        var rest = parameters[...]
        while let first = rest.popFirst() {
            let sides = first.drop { $0 == "-" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            let name = String(sides[0]).replacing("-", with: "_")
            guard first.hasPrefix("-"), query.parameters.contains(where: { $0.name == name }) else {
                throw QueryError.unknownParameter(first, query: query.name, known: query.parameters.map(\.name))
            }
            guard let value = sides.count > 1 ? String(sides[1]) : rest.popFirst() else {
                throw QueryError.noValue(parameter: name)
            }
            values[name] = value
        }
        return values
    }
}

extension LibraryQuery {
    fileprivate func values(_ given: [String: String]) throws -> [String: ConsoleValue] {
        var values: [String: ConsoleValue] = [:]
        for parameter in parameters {
            guard let text = given[parameter.name] else {
                values[parameter.name] = parameter.fallback
                continue
            }
            guard let value = ConsoleValue(text, type: parameter.type) else {
                throw QueryError.wrongValue(text, parameter: parameter.name, type: parameter.type)
            }
            values[parameter.name] = value
        }
        return values
    }
}
