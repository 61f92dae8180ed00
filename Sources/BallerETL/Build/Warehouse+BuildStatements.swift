import BallerDuckDB
import BallerSQL

extension Warehouse {
    /// A statement of the folder `build`, with its pieces in their places.
    func statement(_ name: String, _ pieces: [String: String] = [:]) throws -> SQL {
        let file = try buildQuery(name)
        return SQL(name: file.name, text: try file.filled(pieces))
    }
}
