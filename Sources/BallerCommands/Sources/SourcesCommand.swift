import ArgumentParser
import BallerCore
import BallerSQL

struct SourcesCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "sources",
        abstract: "List the sources that a build reads, with their kinds of files.",
        discussion: """
            Of each source: its rank (of several that tell a game, the lowest is taken), its licence, and the names of its files. Of
            each kind of file: what names a record.

              baller sources
              baller sources nba_short_logs --json
              baller sources --sources raw/sources
            """
    )

    @Argument(help: "Names of sources; without one, all are listed.")
    var names: [String] = []

    @Flag(name: .customLong("json"), help: "Print the declarations as JSON, with all columns.")
    var isJSON = false

    @OptionGroup var own: SourcesOption
    @OptionGroup var common: CommonOptions

    func perform(on terminal: Terminal) async throws {
        let warehouse = try await Warehouse.withOwnSources(common.settings([own.flag]))
        let sources = warehouse.sources.sorted { ($0.precedence, $0.name) < ($1.precedence, $1.name) }
        let known = sources.map(\.name)
        if let unknown = names.first(where: { !known.contains($0) }) {
            throw ValidationError("There is no source \(unknown). There are \(known.joined(separator: ", ")).")
        }
        let wanted = sources.filter { names.isEmpty || names.contains($0.name) }
        if isJSON { return terminal.result(json: try ReportJSON.data(wanted.map(SourceListing.init))) }
        terminal.result(wanted.map(Self.text).joined(separator: "\n\n"))
    }

    private static func text(_ source: Source) -> String {
        let rows = source.files.map { file in
            [file.kind, file.shownPatterns, file.key.joined(separator: ", "), file.isRequired ? "yes" : ""]
        }
        let table = TextTable(columns: ["kind", "files", "key", "needed"], rows: rows, rightAligned: [])
        return """
            \(source.name): \(source.title), \(source.url)
            rank \(source.precedence), \(source.licence), redistribution \(source.redistribution.rawValue)
            \(source.about).
            \(table.text)
            """
    }
}

extension SourceFile {
    /// The patterns without the endings that all kinds have.
    fileprivate var shownPatterns: String {
        let ending = ".csv"
        return patterns.filter { $0.hasSuffix(ending) }.map { $0.dropLast(ending.count) }.joined(separator: ", ")
    }
}

/// A source as JSON.
private struct SourceListing: Encodable {
    struct File: Encodable {
        struct Column: Encodable {
            let column: String
            let name: String
            let type: String
            let isRequired: Bool
            let isNullable: Bool
            let about: String
        }

        let kind: String
        let patterns: [String]
        let relation: String
        let key: [String]
        let isRequired: Bool
        let lines: String?
        let columns: [Column]
    }

    let name: String
    let title: String
    let url: String
    let licence: String
    let redistribution: String
    let precedence: Int
    let about: String
    let files: [File]

    init(_ source: Source) {
        name = source.name
        title = source.title
        url = source.url
        licence = source.licence
        redistribution = source.redistribution.rawValue
        precedence = source.precedence
        about = source.about
        files = source.files.map { file in
            File(
                kind: file.kind,
                patterns: file.patterns,
                relation: file.relation,
                key: file.key,
                isRequired: file.isRequired,
                lines: file.lines?.rawValue,
                columns: file.columns.map {
                    File.Column(
                        column: $0.column,
                        name: $0.name,
                        type: $0.type,
                        isRequired: $0.isRequired,
                        isNullable: $0.isNullable,
                        about: $0.about
                    )
                }
            )
        }
    }
}
