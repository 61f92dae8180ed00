import BallerArtifact
import BallerCore
import BallerDuckDB
package import BallerFiles
import Foundation

/// Writes an artifact's tables as files that other programs read.
package struct Exporter {
    static let sqliteName = "baller.sqlite"

    private let request: ExportRequest
    private let files: any FileSystem

    package init(_ request: ExportRequest, files: any FileSystem = .real) {
        self.request = request
        self.files = files
    }

    /// Writes everything beside the folder and names it when it is complete; blocks.
    ///
    /// - Throws: `ExportError` or `DuckDBError`; then nothing is left.
    package func run() throws -> ExportSummary {
        let folder = try ExportFolder(request.folder, replaces: request.replaces, files: files)
        do {
            let summary = try write(in: folder)
            try folder.finish()
            return summary
        } catch {
            folder.abandon()
            throw named(error)
        }
    }

    private func write(in folder: ExportFolder) throws -> ExportSummary {
        let database = try Database(
            .file(request.database),
            options: DatabaseOptions(
                threads: request.threads,
                memoryLimitBytes: request.memoryLimitBytes,
                spillFolder: SpillFolder()
            )
        )
        defer { database.close() }
        let connection = try database.connect()
        try connection.execute(SQL(name: "session", text: "SET TimeZone = 'UTC'"))
        let list = RelationList(connection: connection, warehouse: request.warehouse)
        let relations = try list.chosen(schemas: request.schemas, tables: request.tables)
        var summary = ExportSummary(
            artifact: request.manifest.buildID.rawValue,
            contentHash: request.manifest.contentHash,
            codeVersion: request.manifest.codeVersion,
            format: request.format.rawValue,
            sources: request.manifest.sources,
            relations: []
        )
        try write(relations, in: folder, on: connection, &summary)
        try describe(relations, summary, in: folder)
        return summary
    }

    private func write(
        _ relations: [ExportedRelation],
        in folder: ExportFolder,
        on connection: Connection,
        _ summary: inout ExportSummary
    ) throws {
        let total = relations.reduce(0) { $0 + $1.rows }
        var done = 0
        func advance(_ relation: ExportedRelation, _ rows: Int) {
            done += rows
            request.progress(ExportProgress(relation: relation.name, rows: done, allRows: total))
        }
        if request.format == .sqlite {
            let file = try SQLiteFile(folder.partial.appending(component: Self.sqliteName))
            let tables = SQLiteTables(connection: connection, file: file)
            for relation in relations {
                try tables.write(relation) { advance(relation, $0) }
                summary.relations.append(.init(name: relation.name, rows: relation.rows, files: [Self.sqliteName]))
            }
            try DataDictionary(summary: summary, relations: relations).write(to: file)
            return try file.commit()
        }
        let writer = TableFiles(
            connection: connection,
            warehouse: request.warehouse,
            folder: folder,
            request: request
        )
        for relation in relations {
            let files = try writer.write(relation) { advance(relation, $0) }
            summary.relations.append(.init(name: relation.name, rows: relation.rows, files: files))
        }
    }

    private func describe(_ relations: [ExportedRelation], _ summary: ExportSummary, in folder: ExportFolder) throws {
        let dictionary = DataDictionary(summary: summary, relations: relations)
        let tables = DataDictionary.csv(DataDictionary.tableColumns, dictionary.tables)
        let columns = DataDictionary.csv(DataDictionary.columnColumns, dictionary.columns)
        try folder.write(Data(tables.utf8), to: "tables.csv")
        try folder.write(Data(columns.utf8), to: "dictionary.csv")
        try folder.write(Data(dictionary.markdown.utf8), to: "README.md")
        try folder.write(summary.json(), to: ExportSummary.fileName)
    }

    /// Reports a full disk as `diskFull`, whichever layer hit it.
    private func named(_ error: any Error) -> any Error {
        guard let failure = (error as? DuckDBError)?.failure, failure.message.contains("No space left on device") else {
            return error
        }
        return ExportError.diskFull(folder: request.folder.path, problem: failure.message)
    }
}
