/// How the text of a page becomes a value.
package enum ColumnType: String, Sendable, CaseIterable {
    case text
    /// Whole number; thousands commas, a plus sign and a currency sign are dropped.
    case integer
    /// Number with digits as printed; a plus sign and a percent sign are dropped.
    case decimal
    /// Any of the date forms of the site, kept as ISO 8601.
    case date
    /// `MM:SS` or `H:MM:SS` of playing time, kept as seconds.
    case seconds
    /// `H:MM`, kept as minutes.
    case minutes
    /// Feet and inches, `6-9`, kept as inches.
    case inches
    case boolean

    /// The type of the column in DuckDB.
    package var databaseType: String {
        switch self {
        case .text: "VARCHAR"
        case .integer, .seconds, .minutes, .inches: "INTEGER"
        case .decimal: "DOUBLE"
        case .date: "DATE"
        case .boolean: "BOOLEAN"
        }
    }
}
