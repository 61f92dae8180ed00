import BallerCore
import Foundation

/// One relation of parsed pages: a header, and rows that end with the page that they are from.
final class PageFile {
    private let file: ByteFile
    /// Of each column, whether rows have a value for it.
    private let isFilled: [Bool]

    /// `columns` are all columns of the relation, separated by blanks; those that stay empty are in brackets.
    init(_ relation: String, _ season: Season?, in folder: URL, columns: String) throws(SampleError) {
        let name = season.map { "bref_\(relation)_\($0.year.name).csv" } ?? "bref_\(relation).csv"
        let columns = columns.split(separator: " ")
        isFilled = columns.map { !$0.hasPrefix("(") }
        file = try ByteFile(folder.appending(component: name))
        file.write((columns.map { $0.filter { !"()".contains($0) } } + Page.columns).joined(separator: ","))
        try file.endLine()
    }

    /// Writes a row: a value for each column that is not in brackets.
    func write(_ values: [String?], from page: Page) throws(SampleError) {
        var rest = values[...]
        for isFilled in isFilled {
            if isFilled, let value = rest.popFirst() ?? nil { file.write(value.contains(",") ? "\"\(value)\"" : value) }
            file.comma()
        }
        file.write(page.fields)
        try file.endLine()
    }

    func close() throws(SampleError) { try file.close() }
}

/// The page that rows are from.
struct Page {
    static let columns = ["source_url", "page_sha256", "parser_version"]

    let fields: String

    /// `path` is the page's address within a site that does not exist.
    init(_ path: String) {
        let address = "https://sample.invalid/\(path)"
        // Numbers made of the address stand for the checksum of a page that was never written.
        var random = SampleRandom(seed: 0, of: address)
        let digits = (0..<4).map { _ in
            let text = String(random.next(), radix: 16)
            return String(repeating: "0", count: 16 - text.count) + text
        }
        fields = "\(address),\(digits.joined()),sample"
    }
}

/// A game as its pages name it.
struct GamePages {
    /// When games of the sample league begin, as pages write it.
    static let startTime = "7:30p"

    let game: PlayedGame
    let detail: GameDetail
    let season: Season
    /// Day and home team, as `202510210ALB`.
    let id: String

    init?(_ game: PlayedGame, _ season: Season) {
        guard let detail = game.detail else { return nil }
        self.game = game
        self.detail = detail
        self.season = season
        id = Self.id(of: game.scheduled, season)
    }

    static func id(of game: ScheduledGame, _ season: Season) -> String {
        "\(game.day.description.replacing("-", with: ""))0\(season.teams[game.home].identity.abbreviation)"
    }

    /// Home, then away.
    var sides: [PlayedSide] { [game.home, game.away] }

    var identities: [Franchise.Identity] { sides.map { season.teams[$0.team].identity } }

    /// Number of overtimes.
    var overtimes: Int { detail.periods.count - 4 }

    static func type(of period: Int) -> String { period > 4 ? "OVERTIME" : "QUARTER" }

    /// `1st quarter`, `2nd overtime`.
    static func name(of period: Int) -> String {
        let number = period > 4 ? period - 4 : period
        let ending = ["st", "nd", "rd"].indices.contains(number - 1) ? ["st", "nd", "rd"][number - 1] : "th"
        return "\(number)\(ending) \(period > 4 ? "overtime" : "quarter")"
    }
}
