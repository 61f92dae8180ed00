import BallerArtifact
import BallerCore
import BallerDuckDB
import Foundation

/// Reads columns, types and record counts of Parquet files from their footers.
struct ParquetInspector {
    let connection: Connection
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
            try FilePreparer.check(names, of: input)
            return PreparedFile(
                batch: batch,
                input: input,
                fingerprint: fingerprint,
                plain: input.url,
                readable: input.url,
                form: .parquet(types: try columns.map { try $0["column_type"].text ?? "" }),
                columns: names,
                records: counts.first?[0].int ?? 0,
                faults: [],
                startedAt: startedAt
            )
        } catch let error as DuckDBError {
            throw ETLError.unreadableFile(file: input.path, problem: error.failure?.message ?? error.message)
        } catch let error as ArtifactError {
            throw ETLError.unreadableFile(file: input.path, problem: error.message)
        }
    }
}
