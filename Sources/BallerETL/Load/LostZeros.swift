import BallerCore
import BallerSQL

/// Id columns whose leading zeros a spreadsheet or data frame removed: `22200001` for `0022200001`.
///
/// A column has lost them if its declared form begins with zeros and all of a file's first records have the form
/// without. Then the zeros are restored. In a file where only some ids lack their zeros, those are ordinary faults.
struct LostZeros {
    /// Number of records that must agree.
    static let sample = 1_000

    /// Declared columns with the zeros that their values begin with.
    private let padded: [(column: SourceColumn, zeros: String)]

    init(_ declaration: SourceFile) {
        padded = declaration.columns.compactMap { column in
            guard let zeros = Self.zeros(of: column) else { return nil }
            return (column, zeros)
        }
    }

    /// The zeros that all values of a column begin with; `nil` if they can begin otherwise.
    static func zeros(of column: SourceColumn) -> String? {
        guard TypeFamily(column.type) == .text, let pattern = column.pattern, !pattern.contains("|") else { return nil }
        let zeros = pattern.prefix { $0 == "0" }
        let next = pattern.dropFirst(zeros.count).first
        return zeros.isEmpty || next.map { "?*+{".contains($0) } == true ? nil : String(zeros)
    }

    /// The pattern of a value without its zeros; data frames also turn ids into decimals.
    static func lostForm(of column: SourceColumn) -> String? {
        guard let zeros = zeros(of: column), let pattern = column.pattern else { return nil }
        return "\(pattern.dropFirst(zeros.count))(\\.0)?"
    }

    /// Names of the columns that lost their zeros, judged by the records at the beginning of a file.
    func columns(in beginning: FileBytes) -> Set<String> {
        guard !padded.isEmpty, let header = try? CSVHeader(beginning.bytes) else { return [] }
        let places = padded.compactMap { column, _ in
            header.columns.firstIndex(of: column.column).map { (column: column, index: $0) }
        }
        var reader = CSVRecordReader(beginning, behind: header)
        var values: [String: [String]] = [:]
        while let record = reader.next(), record.number <= Self.sample {
            guard record.fault == nil else { continue }
            let fields = CSVLine(UnsafeBufferPointer(rebasing: beginning.bytes[record.range])).fields
            for place in places { values[place.column.column, default: []].append(fields[place.index]) }
        }
        return Set(padded.map(\.column).filter { areLost(values[$0.column] ?? [], of: $0) }.map(\.column))
    }

    func areLost(_ values: [String], of column: SourceColumn) -> Bool {
        guard let form = Self.lostForm(of: column), let regex = try? Regex(form) else { return false }
        let values = values.filter { !$0.isEmpty }
        return !values.isEmpty && values.allSatisfy { (try? regex.wholeMatch(in: $0)) != nil }
    }
}
