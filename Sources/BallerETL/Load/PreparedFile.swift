import BallerArtifact
import BallerFiles
import BallerSQL
import Foundation

/// An input file that has been looked at from end to end and is ready for the engine.
struct PreparedFile: Sendable {
    enum Form: Sendable, Hashable {
        case csv
        /// A file of ours with only the usable records, each with its number before it.
        case numberedCSV
        /// The columns' types, in the file's order.
        case parquet(types: [String])
    }

    let batch: Int
    let input: InputFile
    let fingerprint: FileFingerprint
    /// What the records are read from: the file itself, or an unpacked copy of it.
    let plain: URL
    /// What the engine reads.
    let readable: URL
    let form: Form
    let columns: [String]
    /// Columns whose values are read with the leading zeros that they lost.
    let paddedColumns: Set<String>
    let records: Int
    let faults: FaultList
    let startedAt: Date

    /// Columns that the declaration leaves alone.
    var undeclaredColumns: [String] {
        let declared = Set(input.declaration.columns.map(\.column))
        return columns.filter { !declared.contains($0) }
    }

    /// Records that the engine is to find.
    var readableRecords: Int { records - faults.total }
}
