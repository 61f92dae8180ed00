import BallerCore
import BallerDuckDB
import BallerSQL

/// A way to write the values of a column that is not the declared one and means the same.
enum Spelling: String, Hashable, CaseIterable {
    /// An id whose leading zeros a spreadsheet or data frame removed: `22200001` for `0022200001`.
    case withoutZeros
    /// A text that lost its hyphen: `610` for `6-10`.
    case withoutHyphen
    /// A day in words, with a time, or as digits: `Apr 14, 2024`, `2024-04-14T00:00:00`, `20240414`.
    case day
    /// A whole number as data frames write it beside empty cells: `12.0`.
    case decimal

    /// What another program removed, in words; `nil` for another way to write the same.
    var lost: String? {
        switch self {
        case .withoutZeros: "leading zeros"
        case .withoutHyphen: "hyphens"
        case .day, .decimal: nil
        }
    }
}

/// Finds columns that a file writes otherwise than declared.
///
/// That is so if all of a file's first records do; then the values are put right before they are judged. In a file where only some
/// values are written otherwise, those are ordinary faults.
struct Spellings {
    /// Number of records that must agree.
    static let sample = 1_000

    let declaration: SourceFile

    init(_ declaration: SourceFile) { self.declaration = declaration }

    private struct Suspicion {
        let column: SourceColumn
        let spelling: Spelling
        let index: Int
        let form: Regex<AnyRegexOutput>?
        var isSeen = false

        func fits(_ value: String) -> Bool {
            switch spelling {
            case .withoutZeros, .withoutHyphen: form.map { (try? $0.wholeMatch(in: value)) != nil } ?? false
            case .day: !Self.isDay(value)
            case .decimal: Self.isDecimal(value)
            }
        }

        private static func isDay(_ value: String) -> Bool {
            let bytes = Array(value.utf8)
            return bytes.count == 10 && bytes[4] == UInt8(ascii: "-") && bytes[7] == UInt8(ascii: "-")
        }

        private static func isDecimal(_ value: String) -> Bool {
            let parts = value.split(separator: ".", omittingEmptySubsequences: false)
            return parts.count == 2 && Int(parts[0]) != nil && !parts[1].isEmpty && parts[1].allSatisfy { $0 == "0" }
        }
    }

    private func suspicions(_ names: [String]) -> [Suspicion] {
        declaration.columns.flatMap { column -> [Suspicion] in
            guard let index = names.firstIndex(of: column.column) else { return [] }
            return Spelling.allCases.filter { Self.canHave(column, $0) }.map { spelling in
                let form = Self.form(of: column, spelling).flatMap { try? Regex($0) }
                return Suspicion(column: column, spelling: spelling, index: index, form: form)
            }
        }
    }

    private static func canHave(_ column: SourceColumn, _ spelling: Spelling) -> Bool {
        switch spelling {
        case .withoutZeros: zeros(of: column) != nil
        case .withoutHyphen: partsAroundHyphen(of: column) != nil
        case .day: TypeFamily(column.type) == .date
        case .decimal: [.integer, .flag].contains(TypeFamily(column.type))
        }
    }

    /// The pattern of values of a spelling that has one.
    private static func form(of column: SourceColumn, _ spelling: Spelling) -> String? {
        switch spelling {
        case .withoutZeros: lostForm(of: column)
        case .withoutHyphen: partsAroundHyphen(of: column)?.joined()
        case .day, .decimal: nil
        }
    }

    /// The spellings of columns, judged by the records at the beginning of a file.
    func found(in beginning: FileBytes) -> [String: Spelling] {
        guard let header = try? CSVHeader(beginning.bytes) else { return [:] }
        var open = suspicions(header.columns)
        var reader = CSVRecordReader(beginning, behind: header)
        // Most files clear all suspicions with their first record.
        while !open.isEmpty, let record = reader.next(), record.number <= Self.sample {
            guard record.fault == nil else { continue }
            judge(&open, by: CSVLine(UnsafeBufferPointer(rebasing: beginning.bytes[record.range])).fields)
        }
        return Self.confirmed(open)
    }

    /// The spellings of columns, judged by records whose values are in the order of `names`.
    func found(in records: [[String]], named names: [String]) -> [String: Spelling] {
        var open = suspicions(names)
        for record in records { judge(&open, by: record) }
        return Self.confirmed(open)
    }

    private func judge(_ open: inout [Suspicion], by fields: [String]) {
        open = open.compactMap { suspicion in
            let value = fields[suspicion.index]
            guard !value.isEmpty else { return suspicion }
            guard suspicion.fits(value) else { return nil }
            var suspicion = suspicion
            suspicion.isSeen = true
            return suspicion
        }
    }

    private static func confirmed(_ open: [Suspicion]) -> [String: Spelling] {
        Dictionary(open.filter(\.isSeen).map { ($0.column.column, $0.spelling) }) { first, _ in first }
    }
}

extension Spellings {
    /// How days are written in files; days whose order of month and day is not certain are not read.
    private static let days = [
        "%Y-%m-%d", "%b %d, %Y", "%B %d, %Y", "%Y%m%d", "%Y%m%d%H%M%S",
    ]

    /// The zeros that all values of a column begin with; `nil` if they can begin otherwise.
    private static func zeros(of column: SourceColumn) -> String? {
        guard TypeFamily(column.type) == .text, let pattern = column.pattern, !pattern.contains("|") else { return nil }
        let zeros = pattern.prefix { $0 == "0" }
        let next = pattern.dropFirst(zeros.count).first
        return zeros.isEmpty || next.map { "?*+{".contains($0) } == true ? nil : String(zeros)
    }

    /// The pattern of a value without its zeros; data frames also turn ids into decimals.
    private static func lostForm(of column: SourceColumn) -> String? {
        guard let zeros = zeros(of: column), let pattern = column.pattern else { return nil }
        return "\(pattern.dropFirst(zeros.count))(\\.0)?"
    }

    /// The patterns of what is before and behind the only hyphen of a column's values; `nil` if they have none or several.
    private static func partsAroundHyphen(of column: SourceColumn) -> [String]? {
        guard TypeFamily(column.type) == .text, let pattern = column.pattern, !pattern.contains("|") else { return nil }
        let parts = pattern.split(separator: "]-[", omittingEmptySubsequences: false)
        return parts.count == 2 ? ["\(parts[0])]", "[\(parts[1])"] : nil
    }

    /// An expression for a text as it is declared; a text that is not of the spelling stays as it is.
    static func corrected(_ text: String, _ spelling: Spelling?, of column: SourceColumn) -> String {
        switch spelling {
        case nil: return text
        case .withoutZeros:
            guard let zeros = zeros(of: column), let form = lostForm(of: column) else { return text }
            return "CASE WHEN regexp_full_match(\(text), \(SQLText.literal(form))) "
                + "THEN \(SQLText.literal(zeros)) || replace(\(text), '.0', '') ELSE \(text) END"
        case .withoutHyphen:
            guard let parts = partsAroundHyphen(of: column) else { return text }
            let form = SQLText.literal("^(\(parts[0]))(\(parts[1]))$")
            return "regexp_replace(\(text), \(form), '\\1-\\2')"
        case .day:
            let formats = SQLText.list(days.map(SQLText.literal))
            // A day with a time, of whatever precision and zone, is the day that it begins with.
            let timed = "[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:.*"
            return "CASE WHEN regexp_full_match(\(text), '\(timed)') THEN substr(\(text), 1, 10) "
                + "ELSE coalesce(strftime(try_strptime(\(text), \(formats)), '%Y-%m-%d'), \(text)) END"
        case .decimal: return "regexp_replace(\(text), '\\.0+$', '')"
        }
    }
}
