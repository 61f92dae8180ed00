/// An engine that can run the portable part of the warehouse.
package enum SQLDialect: String, Sendable, CaseIterable {
    case duckdb
    case spark
}
