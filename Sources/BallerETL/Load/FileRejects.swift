/// The refused records of one file: the first ones individually, the rest counted by reason.
struct FileRejects {
    private(set) var kept: [Reject]
    private(set) var counted: [String: CountedRejects]

    /// Starts with the records that are unusable as CSV.
    init(_ faults: FaultList, columns: Int) {
        kept = faults.kept.map { fault in
            Reject(
                sourceRow: fault.number,
                column: nil,
                reason: fault.fault.rawValue,
                message: fault.fault.message(fields: fault.fieldCount, expected: columns)
            )
        }
        counted = Dictionary(uniqueKeysWithValues: faults.counted.map { ($0.key.rawValue, $0.value) })
    }

    /// Adds further records, in any order; the first may be kept, and `others` are already counted.
    mutating func add(_ rejects: [Reject], others: [String: CountedRejects]) {
        counted.merge(others, uniquingKeysWith: +)
        kept = (kept + rejects).sorted { $0.sourceRow < $1.sourceRow }
        for reject in kept.dropFirst(FaultList.mostKept) {
            counted[reject.reason] =
                CountedRejects(first: reject.sourceRow, records: 1)
                + (counted[reject.reason] ?? CountedRejects(first: .max))
        }
        kept = Array(kept.prefix(FaultList.mostKept))
    }

    /// An example of the fault that all of a file's `records` but one in twenty have in common, if there is one.
    func commonCause(of records: Int) -> (records: Int, example: String)? {
        guard let most = counts.max(by: { $0.value < $1.value }), records > 1, 20 * most.value > 19 * records,
            let first = kept.first(where: { $0.reason == most.key }),
            kept.allSatisfy({ $0.reason != most.key || $0.column == first.column })
        else { return nil }
        return (most.value, first.message)
    }

    /// All refused records by reason.
    var counts: [String: Int] {
        Dictionary(kept.map { ($0.reason, 1) }, uniquingKeysWith: +)
            .merging(counted.mapValues(\.records), uniquingKeysWith: +)
    }
}
