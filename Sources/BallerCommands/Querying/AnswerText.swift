import BallerCore
import BallerServing
import Foundation

extension QueryCommand.Format {
    /// An answer as it is printed.
    func text(of answer: ConsoleAnswer) -> String {
        let text = String(decoding: answer.body, as: UTF8.self)
        switch self {
        case .csv, .ndjson: return text
        case .json:
            let rows = text.split(separator: "\n").joined(separator: ",\n ")
            return "[\(rows)]"
        case .table: return Self.table(answer.reply.columns.map(\.name), "[\(text)]")
        }
    }

    /// Aligned columns under their names; what is unknown is empty.
    private static func table(_ columns: [String], _ json: String) -> String {
        let rows = (try? JSONDecoder().decode([[Cell]].self, from: Data(json.utf8))) ?? []
        guard !rows.isEmpty else { return "No rows." }
        return TextTable(columns: columns, rows: rows.map { $0.map(\.text) }).text
    }
}

/// A cell of an answer, as text.
private struct Cell: Decodable {
    let text: String

    init(from decoder: any Decoder) throws {
        let value = try decoder.singleValueContainer()
        if value.decodeNil() {
            text = ""
        } else if let text = try? value.decode(String.self) {
            self.text = text
        } else if let flag = try? value.decode(Bool.self) {
            text = flag ? "true" : "false"
        } else if let number = try? value.decode(Decimal.self) {
            text = "\(number)"
        } else if let list = try? value.decode([Cell].self) {
            text = "[" + list.map(\.text).joined(separator: ", ") + "]"
        } else {
            let members = try value.decode([String: Cell].self).sorted { $0.key < $1.key }
            text = "{" + members.map { "\($0.key): \($0.value.text)" }.joined(separator: ", ") + "}"
        }
    }
}

/// The questions of the library, for a reader.
struct LibraryList {
    private let library: [String: LibraryQuery]

    init(_ library: [String: LibraryQuery]) { self.library = library }

    var text: String {
        library.values.sorted { $0.name < $1.name }.map { query in
            let parameters = query.parameters.map { "--\($0.name) \($0.written)" }.joined(separator: " ")
            return "\(query.name)\n  \(query.about)\n  tags: \(query.tags.joined(separator: ", "))\n  \(parameters)"
        }
        .joined(separator: "\n\n")
    }
}
