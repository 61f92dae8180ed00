import BallerSQL
import Foundation

extension Warehouse {
    /// The rows of a reference table as its file comes with the program.
    func rows(of reference: ReferenceFile) throws -> String {
        let head = try String(contentsOf: reference.url, encoding: .utf8).prefix { $0 != "\n" }
        let rows = try rows(of: reference, in: reference.url, header: head.split(separator: ",").map(String.init))
        return "SELECT \(reference.columns.map(\.name).joined(separator: ", ")) FROM \(rows)"
    }
}
