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
        var relations = try list.chosen(
            schemas: request.schemas,
            tables: request.tables,
            withKeys: request.format == .sqlite
        )
        var summary = ExportSummary(
            artifact: request.manifest.buildID.rawValue,
            contentHash: request.manifest.contentHash,
            codeVersion: request.manifest.codeVersion,
            format: request.format.rawValue,
            sources: request.manifest.sources,
            relations: []
        )
        try write(&relations, in: folder, on: connection, &summary)
        try describe(relations, summary, in: folder)
        return summary
    }

    private func write(
        _ relations: inout [ExportedRelation],
        in folder: ExportFolder,
        on connection: Connection,
        _ summary: inout ExportSummary
    ) throws {
        var progress = ExportProgress(relation: "", rows: 0, allRows: relations.reduce(0) { $0 + $1.rows })
        let sqlite =
            try request.format == .sqlite
            ? SQLiteFile(folder.partial.appending(component: Self.sqliteName)) : nil
        let files = TableFiles(connection: connection, warehouse: request.warehouse, folder: folder, request: request)
        for index in relations.indices {
            let relation = relations[index]
            var rows = 0
            let wrote = { (count: Int) in
                rows += count
                progress.relation = relation.name
                progress.rows += count
                if relation.isView { progress.allRows += count }
                request.progress(progress)
            }
            var paths = [Self.sqliteName]
            if let sqlite {
                try SQLiteTables(connection: connection, file: sqlite).write(relation, wrote: wrote)
            } else {
                paths = try files.write(relation, wrote: wrote)
            }
            relations[index].rows = rows
            summary.relations.append(.init(name: relation.name, rows: rows, files: paths))
        }
        if let sqlite {
            try DataDictionary(summary: summary, relations: relations).write(to: sqlite)
            try sqlite.commit()
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
