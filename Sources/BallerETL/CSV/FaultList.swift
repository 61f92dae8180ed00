/// The unusable records of a file: the first ones individually, the rest counted by fault.
struct FaultList: Sendable {
    struct Fault: Sendable {
        let number: Int
        let line: Int
        let fault: CSVFault
        let fieldCount: Int
    }

    /// Number of refused records kept per file; a broken file may have millions, and nobody reads more.
    static let mostKept = 10_000

    private(set) var kept: [Fault] = []
    /// Those that were not kept.
    private(set) var counted: [CSVFault: CountedRejects] = [:]
    private(set) var total = 0

    var isEmpty: Bool { total == 0 }

    mutating func append(_ fault: Fault) {
        total += 1
        if kept.count < Self.mostKept {
            kept.append(fault)
        } else {
            counted[fault.fault, default: CountedRejects(first: fault.number)].records += 1
        }
    }

    /// The most common fault among the kept ones: an example, and how often it occurs.
    var commonest: (example: Fault, records: Int)? {
        let counts = Dictionary(kept.map { ($0.fault, 1) }, uniquingKeysWith: +)
        guard let most = counts.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) }) else {
            return nil
        }
        return kept.first { $0.fault == most.key }.map { ($0, most.value) }
    }
}

/// Refused records that are only counted.
struct CountedRejects: Sendable, Equatable {
    /// The number of the first of them in its file.
    var first: Int
    var records = 0

    static func + (one: CountedRejects, other: CountedRejects) -> CountedRejects {
        CountedRejects(first: min(one.first, other.first), records: one.records + other.records)
    }
}
