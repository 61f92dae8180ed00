import BallerSQL

/// The fields of a rejected record by column, for use in messages.
struct RejectedFields {
    private let fields: [String]
    private let columns: [String]

    init(_ fields: [String], columns: [String]) {
        self.fields = fields
        self.columns = columns
    }

    /// The value in a column; `nil` if it is empty, or if the record's number of fields differs from the columns.
    func value(of column: String) -> String? {
        guard fields.count == columns.count else { return nil }
        return field(column)
    }

    /// The record's key, `game_id=0022200001, player_id=2544`; `nil` if a part cannot be read.
    ///
    /// In a record with too many or too few fields, a part counts only if it has the form of its column.
    func key(of declaration: SourceFile) -> String? {
        var parts: [String] = []
        for name in declaration.key {
            guard let column = declaration.columns.first(where: { $0.name == name }), let value = field(column.column),
                fields.count == columns.count || looksRight(value, in: column)
            else { return nil }
            parts.append("\(name)=\(value)")
        }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    private func field(_ column: String) -> String? {
        guard let index = columns.firstIndex(of: column), index < fields.count, !fields[index].isEmpty else {
            return nil
        }
        return fields[index]
    }

    private func looksRight(_ value: String, in column: SourceColumn) -> Bool {
        if let pattern = column.pattern, let form = try? Regex(pattern) { return value.wholeMatch(of: form) != nil }
        return TypeFamily(column.type) == .integer && Int64(value) != nil
    }
}
