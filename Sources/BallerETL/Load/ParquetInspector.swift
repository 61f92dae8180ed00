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
                form: .parquet(types: try columns.map { try $0["column_type"].text ?? "" }),
                columns: names,
                paddedColumns: try paddedColumns(of: input, among: names),
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

    private func paddedColumns(of input: InputFile, among names: [String]) throws -> Set<String> {
        let zeros = LostZeros(input.declaration)
        let columns = input.declaration.columns.filter { LostZeros.zeros(of: $0) != nil && names.contains($0.column) }
        let lost = try columns.filter { column in
            let text = """
                SELECT CAST(\(SQLText.identifier(column.column)) AS VARCHAR)
                FROM read_parquet(\(SQLText.literal(input.url.path)))
                LIMIT \(LostZeros.sample)
                """
            let rows = try connection.rows(SQL(name: input.path, text: text))
            return zeros.areLost(rows.compactMap { $0[0].text }, of: column)
        }
        return Set(lost.map(\.column))
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
