import ArgumentParser
import BallerHarvest
import BallerParse
import Foundation

struct ParsePageCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "page",
        abstract: "Print what one page says: its tables, or one of the ten outputs known from Python scrapers.",
        discussion: """
            Functions: \(ClientFunction.allCases.map(\.rawValue).joined(separator: ", ")).
            A season's schedule or a day's box scores may need several files; list them all.

              baller parse page saved.html
              baller parse page 201801010MIN.html --table bref_player_box_scores --format csv
              baller parse page NBA_2018_totals.html --function players_season_totals --format csv

            EXIT CODES
              0   done
              1   the page's layout changed, or it is a notice without data
              64  the command line is wrong, or the function needs another type of page
              65  the file cannot be read as a page
            """
    )

    enum Format: String, ExpressibleByArgument, CaseIterable { case json, csv }

    @Argument(help: ArgumentHelp("The page, plain or gzip.", valueName: "file"))
    var files: [String]

    @Option(help: ArgumentHelp("The page's address on the site, if the page does not give it.", valueName: "url"))
    var url: String?

    @Option(help: ArgumentHelp("One of the ten outputs.", valueName: "name"))
    var function: ClientFunction?

    @Option(help: ArgumentHelp("Print only this table.", valueName: "relation"))
    var table: String?

    @Option(help: "json or csv.")
    var format = Format.json

    @Flag(help: "Keep games the player missed in game logs.")
    var includeInactive = false

    @Flag(help: "Keep rows that add up several teams in the advanced totals.")
    var includeCombined = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
        if url != nil, files.count > 1 { throw ValidationError("--url needs exactly one file.") }
        if files.count > 1, function == nil { throw ValidationError("Several files need --function.") }
    }

    func perform(on terminal: Terminal) async throws {
        var pages: [ParsedPage] = []
        for file in files {
            guard let page = try parse(file, on: terminal) else { throw ExitStatus.refused }
            pages.append(page)
        }
        let bytes = try function.map { try output($0, of: pages) } ?? tables(of: pages[0])
        terminal.result(String(decoding: bytes, as: UTF8.self))
    }

    /// The page, or `nil` after reporting why it has no data.
    private func parse(_ path: String, on terminal: Terminal) throws -> ParsedPage? {
        let file = URL(typedPath: path)
        let bytes = try PageFile.bytes(of: file)
        guard let address = try url ?? SavedAddresses().address(of: path, bytes) else {
            throw HarvestError.addressUnknown(path: path)
        }
        guard PageTypes.type(of: address) != nil else { throw ParsingError.addressNotOfSite(url: address) }
        switch try PageParser().parse(bytes, url: address) {
        case .ok(let page): return page
        case .drift(let report): terminal.complain("baller: \(path) drifted: \(report)")
        case .notice(let notice):
            terminal.complain("baller: \(path) is a notice (\(notice.kind.rawValue)) without data: \(notice.text)")
        }
        return nil
    }

    private func output(_ function: ClientFunction, of pages: [ParsedPage]) throws -> [UInt8] {
        for page in pages where !function.pageTypes.contains(page.type) {
            throw ParsingError.wrongPageType(function: function.rawValue, type: page.type, wanted: function.pageTypes)
        }
        let output = ClientOutput(
            function,
            from: pages,
            includesInactive: includeInactive,
            includesCombined: includeCombined
        )
        return format == .json ? output.json : output.csv
    }

    private func tables(of page: ParsedPage) throws -> [UInt8] {
        guard let name = table ?? (page.tables.count == 1 ? page.tables[0].name : nil) else {
            guard format == .json else { throw ParsingError.severalTables(page.tables.map(\.name)) }
            let tables = page.tables.map { "\"\($0.name)\": " + String(decoding: $0.json(of: page), as: UTF8.self) }
            return Array("{\(tables.joined(separator: ","))}\n".utf8)
        }
        guard let table = page.table(name) else {
            throw ParsingError.noSuchTable(name, tables: page.tables.map(\.name))
        }
        return format == .json ? table.json(of: page) : ParsedTable.csvHeader(table.relation) + table.csvRows(of: page)
    }
}

extension ClientFunction: ExpressibleByArgument {}
