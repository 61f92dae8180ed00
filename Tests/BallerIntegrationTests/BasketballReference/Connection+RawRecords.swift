import BallerDuckDB
import BallerSQL
import Foundation
import Testing

extension Connection {
    /// Writes the rows of a statement with a `game_id` as the parser writes a kind of file; columns that it lacks are empty.
    ///
    /// The address stands for the page, which is not there.
    func writeRaw(_ kind: String, _ select: String, to folder: URL) throws {
        let declared = try #require(try PageBuild.warehouse.get().sources.first { $0.name == "bref" }).files
        let columns = try #require(declared.first { $0.kind == kind }).columns.map(\.column)
        let empty = columns.map { "NULL AS \($0)" }.joined(separator: ", ")
        let path = folder.appending(component: "bref_\(kind).csv").path
        let text = """
            COPY (
                SELECT \(empty) WHERE false
                UNION ALL BY NAME
                SELECT *, 'https://www.basketball-reference.com/boxscores/' || game_id || '.html' AS source_url,
                    sha256(game_id) AS page_sha256, '1' AS parser_version
                FROM (\(select))
            ) TO '\(path)' (HEADER)
            """
        try execute(SQL(name: kind, text: text))
    }
}
