import BallerCore
package import BallerSQL
import Crypto
import Foundation

/// Distinguishes artifacts of different shape: the start of a hash of all tables and views.
package enum SchemaVersion {
    package static func of(_ warehouse: Warehouse) -> String {
        var hash = SHA256()
        let views = warehouse.models.filter { $0.folder == "models/views" }
        for file in (warehouse.schema + warehouse.pages + views).sorted(by: { $0.name < $1.name }) {
            hash.update(data: Data("\(file.name)\n\(file.text)\n".utf8))
        }
        return hash.finalize().prefix(6).hexadecimal
    }
}
