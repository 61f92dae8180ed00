import BallerCore
import BallerDuckDB
import BallerSQL

/// The SQL that converts one text column to its declared type, and detects invalid texts.
///
/// `text` and `value` are the names by which the load statement refers to both.
struct ColumnConversion {
    /// What can be wrong with one value, in the order of testing.
    enum Fault: Int, CaseIterable {
        case missing
        case form
        case conversion
        case range
        case pattern
        case length
    }

    /// Maximum bytes of a text: the engine holds thousands of rows at once, and longer ones would fill memory.
    static let longestText = 4_000
    /// Characters of an invalid value that are kept for its reject.
    static let longestValue = 200

    let column: SourceColumn
    let text: String
    let value: String
    private let family: TypeFamily

    init(_ column: SourceColumn, number: Int) {
        self.column = column
        text = "t\(number)"
        value = "v\(number)"
        family = TypeFamily(column.type)
    }

    /// The converted value; NULL if the text cannot be converted.
    var converted: String {
        family == .text ? "CASE WHEN \(isShort) THEN \(text) END" : "TRY_CAST(\(text) AS \(column.type))"
    }

    /// True if the text is usable.
    var isGood: String {
        let bounds = [family == .text ? isShort : isInRange].compactMap(\.self)
        let sound = (bounds + forms.map(matches)).joined(separator: " AND ")
        guard !sound.isEmpty else { return column.isNullable ? "true" : "\(text) IS NOT NULL" }
        return column.isNullable ? "(\(text) IS NULL OR coalesce(\(sound), false))" : "coalesce(\(sound), false)"
    }

    /// The number of the text's first fault; NULL for good texts.
    var fault: String {
        var cases: [String] = []
        if !column.isNullable { cases.append("WHEN \(text) IS NULL THEN \(Fault.missing.rawValue)") }
        if family == .text { cases.append("WHEN NOT \(isShort) THEN \(Fault.length.rawValue)") }
        if let form = family.form { cases.append("WHEN NOT \(matches(form)) THEN \(Fault.form.rawValue)") }
        if family != .text {
            cases.append("WHEN \(text) IS NOT NULL AND \(value) IS NULL THEN \(Fault.conversion.rawValue)")
        }
        if let isInRange { cases.append("WHEN NOT (\(isInRange)) THEN \(Fault.range.rawValue)") }
        if let pattern = column.pattern { cases.append("WHEN NOT \(matches(pattern)) THEN \(Fault.pattern.rawValue)") }
        return cases.isEmpty ? "NULL" : "CASE \(cases.joined(separator: " ")) END"
    }

    /// A reject's stable code.
    func reason(_ fault: Fault) -> String {
        switch fault {
        case .missing: "missing_value"
        case .form: family.formReason
        case .conversion: family == .integer || family == .number ? "out_of_range" : family.formReason
        case .range: "out_of_range"
        case .pattern: "pattern_mismatch"
        case .length: "value_too_long"
        }
    }

    /// A reject's message.
    func message(_ fault: Fault, value: String?) -> String {
        guard let value else { return "\(column.column) is empty." }
        let problem =
            switch fault {
            case .missing: "empty"
            case .form: family.formSentence
            case .conversion: "outside of what \(column.type) can hold"
            case .range:
                "not "
                    + [column.minimum.map { "from \($0)" }, column.maximum.map { "to \($0)" }].compactMap(\.self)
                    .joined(separator: " ")
            case .length: "the beginning of more than \(Self.longestText) bytes"
            case .pattern: "not of the form \(column.pattern ?? "")"
            }
        return "\(column.column) is “\(value.prefix(Self.longestValue).shown)”, which is \(problem)."
    }

    /// The patterns that a text must match; the type's own is omitted if the declared one is as strict.
    private var forms: [String] {
        guard let pattern = column.pattern else { return [family.form].compactMap(\.self) }
        guard let form = family.form, !family.isImplied(by: pattern) else { return [pattern] }
        return [form, pattern]
    }

    private func matches(_ pattern: String) -> String {
        "regexp_full_match(\(text), \(SQLText.literal(pattern)))"
    }

    private var isShort: String { "strlen(\(text)) <= \(Self.longestText)" }

    private var isInRange: String? {
        guard family != .text else { return nil }
        var conditions: [String] = []
        if let minimum = column.minimum {
            conditions.append("\(value) >= \(family.literal(minimum, type: column.type))")
        }
        if let maximum = column.maximum {
            conditions.append("\(value) <= \(family.literal(maximum, type: column.type))")
        }
        return conditions.isEmpty ? "\(value) IS NOT NULL" : conditions.joined(separator: " AND ")
    }
}
