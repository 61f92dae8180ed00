package import BallerArtifact
package import BallerDuckDB
import Foundation

extension ArtifactStore {
    /// Adds a copy of an artifact whose database some SQL has changed: whole by its manifest, and odd inside.
    package func addAltered(_ id: BuildID, by sql: SQL, _ change: (inout Manifest) -> Void = { _ in }) throws -> BuildID
    {
        let build = try beginBuild()
        try FileManager.default.copyItem(at: databaseURL(of: id), to: build.database)
        try Self.alter(build.database, by: sql)
        var manifest = try manifest(of: id)
        manifest.buildID = try build.buildID(contentHash: manifest.contentHash)
        manifest.file = try build.describeDatabase()
        change(&manifest)
        try adopt(build, as: manifest)
        return manifest.buildID
    }

    private static func alter(_ file: URL, by sql: SQL) throws {
        let database = try Database(.file(file), options: DatabaseOptions(access: .readWrite))
        let connection = try database.connect()
        try connection.execute(sql)
        try connection.execute(SQL(name: "checkpoint", text: "CHECKPOINT"))
        database.close()
    }
}

extension SQL {
    /// Puts a view in the place of a table, with the same rows after more work than anybody waits for.
    package static func endlessView(inPlaceOf table: String) -> SQL {
        SQL(
            name: "endless view",
            text: """
                CREATE TABLE kept AS SELECT * FROM \(table);
                DROP TABLE \(table);
                CREATE VIEW \(table) AS SELECT * FROM kept
                WHERE (SELECT sum(hash(r.range) % 2) FROM range(1000000000000) AS r) IS NOT NULL;
                """
        )
    }
}
