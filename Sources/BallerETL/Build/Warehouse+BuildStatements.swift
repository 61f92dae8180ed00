import BallerDuckDB
import BallerSQL

extension Warehouse {
    /// A statement from the folder `build`, with its placeholders filled in.
    func statement(_ name: String, _ pieces: [String: String] = [:]) throws -> SQL {
        let file = try buildQuery(name)
        return SQL(name: file.name, text: try file.filled(pieces))
    }
}
