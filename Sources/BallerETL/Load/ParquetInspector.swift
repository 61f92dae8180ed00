import BallerArtifact
import BallerCore
import BallerDuckDB
import BallerFiles
import BallerSQL
import Foundation

/// Reads columns, types and record counts of Parquet files from their footers.
struct ParquetInspector {
    /// Compressed records take less than a byte each only if nearly all of them are identical.
    private static let mostRecordsPerByte = 20
    private static let fewRecords = 1_000_000

    let connection: Connection
    let declarations: [SourceFile]
    let clock: any WallClock

    func prepare(_ input: InputFile, batch: Int) throws -> PreparedFile {
        let startedAt = clock.now()
        do {
            let fingerprint = try FileFingerprint(of: input.url)
            guard fingerprint.bytes > 0 else { throw ETLError.emptyFile(file: input.path) }
            let path = SQLText.literal(input.url.path)
            let columns = try connection.rows(
                SQL(name: input.path, text: "DESCRIBE SELECT * FROM read_parquet(\(path))")
            )
            let counts = try connection.rows(
                SQL(name: input.path, text: "SELECT num_rows FROM parquet_file_metadata(\(path))")
            )
            let names = try columns.map { try $0["column_name"].text ?? "" }
            let types = try columns.map { try $0["column_type"].text ?? "" }
            try FileForm(input: input, declarations: declarations).check(names)
            let records = counts.first?[0].int ?? 0
            guard records < Self.fewRecords || records / Self.mostRecordsPerByte < fingerprint.bytes else {
                let problem =
                    "it says that it holds \(records) records in \(fingerprint.bytes) bytes, which no file of records does"
                throw ETLError.unreadableFile(file: input.path, problem: problem)
            }
            return PreparedFile(
                batch: batch,
                input: input,
                fingerprint: fingerprint,
                plain: input.url,
                readable: input.url,
                form: .parquet(types: types),
                columns: names,
                spellings: try spellings(of: input, names, types: types),
                records: records,
                faults: FaultList(),
                startedAt: startedAt
            )
        } catch let error as DuckDBError {
            throw Self.unreadable(input, error)
        } catch let error as FileFailure {
            throw ETLError.unreadableFile(file: input.path, problem: error.message)
        }
    }

    /// Only what Parquet holds as text, ids and moments may be written otherwise.
    private func spellings(of input: InputFile, _ names: [String], types: [String]) throws -> [String: Spelling] {
        let declared = Set(input.declaration.columns.map(\.column))
        let columns = zip(names, types).filter { name, type in
            declared.contains(name) && (["VARCHAR", "BIGINT", "DOUBLE"].contains(type) || type.hasPrefix("TIMESTAMP"))
        }.map(\.0)
        guard !columns.isEmpty else { return [:] }
        let texts = columns.map { "coalesce(CAST(\(SQLText.identifier($0)) AS VARCHAR), '')" }
        let text = """
            SELECT \(SQLText.list(texts))
            FROM read_parquet(\(SQLText.literal(input.url.path)))
            LIMIT \(Spellings.sample)
            """
        let rows = try connection.rows(SQL(name: input.path, text: text))
        let records = rows.map { ($0[0].list ?? []).map { $0.text ?? "" } }
        return Spellings(input.declaration).found(in: records, named: columns)
    }

    /// Reads every value of a file, so that damage anywhere in it is found.
    ///
    /// - Throws: `ETLError.unreadableFile` with the engine's message, if it cannot be read.
    func readThrough(_ file: PreparedFile) throws {
        let text = "SELECT max(hash(COLUMNS(*))) FROM read_parquet(\(SQLText.literal(file.readable.path)))"
        do {
            _ = try connection.rows(SQL(name: file.input.path, text: text))
        } catch {
            throw Self.unreadable(file.input, error)
        }
    }

    private static func unreadable(_ input: InputFile, _ error: DuckDBError) -> any Error {
        switch error.failure?.kind {
        case .outOfMemory, .interrupt, nil: error
        default: ETLError.unreadableFile(file: input.path, problem: error.failure?.message ?? error.message)
        }
    }
}
