import BallerArtifact
import BallerDuckDB
import Foundation

/// Finds and opens finished artifacts, read-only.
enum OpenArtifact {
    /// The database file of an artifact given as its folder or as the file itself.
    static func file(_ artifact: URL) throws(ETLError) -> URL {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: artifact.path, isDirectory: &isFolder) else {
            throw .notAnArtifact(path: artifact.path, problem: "nothing is there")
        }
        let file = isFolder.boolValue ? artifact.appending(component: ArtifactStore.databaseName) : artifact
        guard FileManager.default.fileExists(atPath: file.path) else {
            throw .notAnArtifact(path: artifact.path, problem: "it holds no \(ArtifactStore.databaseName)")
        }
        return file
    }

    /// Attaches the artifact as a catalog of the connection.
    static func attach(_ artifact: URL, as catalog: String, to connection: Connection) throws {
        let file = try file(artifact)
        do {
            let path = SQLText.literal(file.path)
            try connection.execute(SQL(name: "attach", text: "ATTACH \(path) AS \(catalog) (READ_ONLY)"))
        } catch {
            throw ETLError.notAnArtifact(path: artifact.path, problem: error.failure?.message ?? error.message)
        }
    }

    /// Tables and views of a catalog, with their schema if it is not `main`.
    static func relations(in catalog: String, of connection: Connection) throws -> Set<String> {
        let text = """
            SELECT if(schema_name = 'main', table_name, concat(schema_name, '.', table_name))
            FROM duckdb_tables()
            WHERE database_name = $catalog
            UNION SELECT view_name FROM duckdb_views() WHERE database_name = $catalog
            """
        let rows = try connection.rows(SQL(name: "relations of \(catalog)", text: text), ["catalog": .text(catalog)])
        return Set(rows.compactMap { $0[0].text })
    }
}
