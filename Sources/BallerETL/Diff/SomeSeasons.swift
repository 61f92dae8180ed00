/// The rows of some seasons, and of none where that is one of them.
struct SomeSeasons: Sendable {
    static let column = "season_year"
    /// Rows that have no season, as SQL writes it.
    static let none = "NULL"

    let values: Set<String>

    /// Holds for their rows.
    var condition: String {
        let numbers = values.subtracting([Self.none]).sorted().joined(separator: ", ")
        let parts = [
            numbers.isEmpty ? nil : "\(Self.column) IN (\(numbers))",
            values.contains(Self.none) ? "\(Self.column) IS NULL" : nil,
        ]
        return values.isEmpty ? "false" : "(\(parts.compactMap(\.self).joined(separator: " OR ")))"
    }
}
