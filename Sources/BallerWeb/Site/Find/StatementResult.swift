import BallerCore
import BallerSQL
import BallerServing
import Foundation

/// The rows that a statement gave, as a page shows them: columns of the dictionary as everywhere, others by their names.
struct StatementResult {
    let reply: ConsoleReply
    private let rows: [[Record.Cell]]
    private let columns: [(head: ColumnHead, look: CellLook?, isNumber: Bool)]

    /// Whoever wrote the statement knows the columns by their own names.
    init(_ answer: ConsoleAnswer, _ dictionary: ColumnDictionary, namesColumns: Bool) throws {
        reply = answer.reply
        let body = Data([UInt8(ascii: "[")] + answer.body + [UInt8(ascii: "]")])
        rows = try JSONDecoder().decode([[AnyCell]].self, from: body).map { $0.map(\.cell) }
        columns = answer.reply.columns.map { column in
            guard let entry = dictionary[column.name] else {
                return (.words(namesColumns ? column.name : column.name.inWords), nil, column.isNumber)
            }
            let look = CellLook(entry)
            return (.column(entry, title: namesColumns ? column.name : nil), look, look.isNumber)
        }
    }

    var isEmpty: Bool { rows.isEmpty }

    /// How many rows there are, and what is missing of them.
    var count: String {
        let rows = "\(StatFormat.grouped(reply.rows)) \(reply.rows == 1 ? "row" : "rows")"
        let time = "found in \(StatFormat.grouped(reply.milliseconds)) ms"
        switch reply.cut {
        case nil: return "\(rows), \(time)."
        case .rows: return "The first \(rows), \(time). There are more, which this page leaves out."
        case .bytes: return "The first \(rows), \(time). The rest is too long and is left out."
        case .time: return "The first \(rows) that were there when the time was over; the rest is left out."
        }
    }

    func table(_ id: String, _ caption: String, _ directory: Directory) -> (any Block)? {
        let links = columns.enumerated().map { place, _ in link(of: reply.columns[place].name, directory) }
        let table = Table(
            caption,
            columns.enumerated().map { place, column in
                Column<[Record.Cell]>(column.head, column.isNumber ? .number : .text) { row in
                    var value = column.look?.value(row[place]) ?? row[place].shown
                    value.link = links[place](row[place])
                    return value
                }
            },
            rows: rows
        )
        return TableBlock(id, table)
    }

    /// The page of whom or what a text names and nothing else is called.
    private func link(of column: String, _ directory: Directory) -> @Sendable (Record.Cell) -> String? {
        switch column {
        case "player_name": { $0.text.flatMap { directory.player(named: $0) }.map { SitePath.player($0.slug) } }
        case "player_slug": { $0.text.flatMap { directory.player($0) }.map { SitePath.player($0.slug) } }
        case "team_name":
            { $0.text.flatMap { directory.team($0.teamKey, in: nil) }.map { SitePath.team($0.abbreviation) } }
        default: { _ in nil }
        }
    }
}

extension ConsoleColumn {
    fileprivate var isNumber: Bool {
        ["INTEGER", "BIGINT", "DOUBLE", "DECIMAL", "HUGEINT", "FLOAT", "SMALLINT", "TINYINT"]
            .contains { type.uppercased().hasPrefix($0) }
    }
}

extension String {
    /// `boston-celtics` of `Boston Celtics`.
    fileprivate var teamKey: String { replacing(" ", with: "-") }
}

/// A value of any type.
private struct AnyCell: Decodable {
    let cell: Record.Cell

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            cell = .missing
        } else if let flag = try? value.decode(Bool.self) {
            cell = .flag(flag)
        } else if let number = try? value.decode(Int.self) {
            cell = .integer(number)
        } else if let number = try? value.decode(Double.self) {
            cell = .number(number)
        } else if let text = try? value.decode(String.self) {
            cell = .text(text)
        } else if let cells = try? value.decode([AnyCell].self) {
            cell = .texts(cells.map(\.cell.shown.shown))
        } else {
            let members = try value.decode([String: AnyCell].self).sorted { $0.key < $1.key }
            cell = .texts(members.map { "\($0.key): \($0.value.cell.shown.shown)" })
        }
    }
}

extension Record.Cell {
    /// A value that the dictionary says nothing of.
    fileprivate var shown: Value {
        switch self {
        case .missing: .missing(.unknown)
        case .flag(let flag): .text(flag ? "yes" : "no")
        case .text(let text): .text(text)
        case .texts(let texts): .text(texts.joined(separator: ", "))
        case .integer(let number): .count(number)
        case .number(let number): Value(content: .number(number, shown: "\((1000 * number).rounded() / 1000)"))
        }
    }
}
