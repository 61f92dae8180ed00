import BallerArtifact
import BallerFiles
import BallerSQL
import Foundation

/// An input file that has been examined from end to end and is ready for the engine.
struct PreparedFile: Sendable {
    enum Form: Sendable, Hashable {
        case csv
        /// A file that we wrote, with only the usable records, each preceded by its number.
        case numberedCSV
        /// The columns' types, in the file's order.
        case parquet(types: [String])
    }

    let batch: Int
    let input: InputFile
    let fingerprint: FileFingerprint
    /// What the records come from: the file itself, or an unpacked copy.
    let plain: URL
    /// What the engine reads.
    let readable: URL
    let form: Form
    let columns: [String]
    /// Columns whose values are written otherwise than declared, and put right.
    let spellings: [String: Spelling]
    let records: Int
    let faults: FaultList
    let startedAt: Date
    /// What the build before said of it, if its records are taken over from there; then nothing is read from the file.
    var kept: KeptWork.File?

    /// Columns that the declaration does not mention.
    var undeclaredColumns: [String] {
        let declared = Set(input.declaration.columns.map(\.column))
        return columns.filter { !declared.contains($0) }
    }

    /// Number of records that the engine should find.
    var readableRecords: Int { records - faults.total }
}
