import Foundation

/// Chooses between several files of one page, and says why the others are not used.
enum BestCopy {
    typealias File = (input: PageInput, page: ReadPage)

    /// A copy with fewer rows than this share of the fullest one, in any relation, is incomplete.
    private static let complete = 0.9

    /// Prefers good to drifted to other copies, then complete ones, then the newest, then the one with the most rows,
    /// and finally the last by name.
    static func choose(_ files: [File]) -> (taken: File, passedOver: [PageResultRecord]) {
        guard files.count > 1 else { return (files[0], []) }
        let rank = files.map { Self.rank($0.page.record) }.min() ?? 0
        let candidates = files.filter { Self.rank($0.page.record) == rank }
        let fullest = candidates.reduce(into: [String: Int]()) { most, file in
            for rows in file.page.record.rows { most[rows.relation] = max(most[rows.relation] ?? 0, rows.rows) }
        }
        let whole = candidates.filter { isComplete($0.page.record, fullest) }
        let best = (whole.isEmpty ? candidates : whole).max { isWorse($0, $1, byRowsFirst: whole.isEmpty) } ?? files[0]
        let others = files.filter { $0.input.key != best.input.key }
        return (best, others.map { passedOver($0, for: best) })
    }

    private static func rank(_ record: PageResultRecord) -> Int {
        switch record.verdict {
        case .ok: 0
        case .drift where !record.rows.isEmpty: 1
        case .drift: 2
        default: 3
        }
    }

    private static func isComplete(_ record: PageResultRecord, _ fullest: [String: Int]) -> Bool {
        let rows = Dictionary(record.rows.map { ($0.relation, $0.rows) }) { first, _ in first }
        return fullest.allSatisfy { Double(rows[$0.key] ?? 0) >= Self.complete * Double($0.value) }
    }

    private static func isWorse(_ left: File, _ right: File, byRowsFirst: Bool) -> Bool {
        func rows(_ file: File) -> Int { file.page.record.rows.reduce(0) { $0 + $1.rows } }
        let (mine, other) = (left.input.date, right.input.date)
        if byRowsFirst, rows(left) != rows(right) { return rows(left) < rows(right) }
        if mine != other { return mine < other }
        if rows(left) != rows(right) { return rows(left) < rows(right) }
        return PageInput.precedes(left.input, right.input)
    }

    /// A copy says which file is used instead; anything else says what it is.
    private static func passedOver(_ file: File, for taken: File) -> PageResultRecord {
        let record = file.page.record
        let name = taken.input.file.isEmpty ? "the raw store" : taken.input.file
        guard record.verdict == .ok || record.verdict == .drift, taken.page.record.verdict != .notice else {
            return record.withoutRows
        }
        let reasons = record.findings.map(\.text)
        let why = reasons.isEmpty ? "" : " (\(reasons.joined(separator: "; ")))"
        return PageResultRecord(
            url: record.url,
            file: record.file,
            sha256: record.sha256,
            reader: record.reader,
            type: record.type,
            verdict: .copy,
            findings: [.init(code: "parsing.copy", text: "\(name) is used for the same page\(why)")]
        )
    }
}

extension PageResultRecord {
    /// The record of a page whose rows are not written.
    fileprivate var withoutRows: PageResultRecord {
        var record = self
        record.rows = []
        return record
    }
}
