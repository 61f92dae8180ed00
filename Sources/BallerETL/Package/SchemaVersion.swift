import BallerCore
package import BallerSQL
import Crypto
import Foundation

/// Distinguishes artifacts of different shape: the start of a hash of all tables and views.
package enum SchemaVersion {
    package static func of(_ warehouse: Warehouse) -> String {
        var hash = SHA256()
        let records = warehouse.records.map { ($0.name, $0.creation(as: $0.name)) }
        let star = warehouse.star.map { ($0.name, "\($0.comments(on: $0.name)) \(warehouse.shapes[$0.name] ?? "")") }
        let views = warehouse.models.filter { $0.step == .views }
        // The file of a printed table says only what differs from the relations that it reads.
        let columns = Dictionary(
            warehouse.sources.flatMap(\.files).map { file in
                (file.relation, file.columns.map { "\($0.name) \($0.type)" }.joined(separator: ", "))
            }
        ) { first, _ in first }
        let printed = warehouse.pages.map { page in
            (page.name, ([page.text] + page.header.reads.compactMap { columns[$0] }).joined(separator: "\n"))
        }
        let written = views.map { ($0.name, $0.text) }
        for (name, text) in (records + star + printed + written).sorted(by: { $0.0 < $1.0 }) {
            hash.update(data: Data("\(name)\n\(text)\n".utf8))
        }
        return hash.finalize().prefix(6).hexadecimal
    }
}
