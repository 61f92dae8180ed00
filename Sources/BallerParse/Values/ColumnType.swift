/// How a page's text becomes a value.
package enum ColumnType: String, Sendable, CaseIterable {
    case text
    /// A whole number; thousands separators, a plus sign and a currency sign are dropped.
    case integer
    /// A number with digits as printed; a plus sign and a percent sign are dropped.
    case decimal
    /// Any of the site's date forms, stored as ISO 8601.
    case date
    /// Playing time as `MM:SS` or `H:MM:SS`, stored in seconds.
    case seconds
    /// `H:MM`, stored in minutes.
    case minutes
    /// Feet and inches, `6-9`, stored in inches.
    case inches
    case boolean

    /// The column's type in DuckDB.
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
