import BallerCore
package import Foundation

/// How one artifact differs from another, table by table, by primary key.
///
/// Leaves out the build's own records and the columns with a row's origin.
package struct ArtifactDiff: Codable, Sendable, Equatable {
    package var from: String
    package var to: String
    package var tables: [Table]
    /// Checks whose failing rows differ, by name; `nil` if one of the artifacts does not say.
    package var checks: [Check]?

    /// What a check found in one of the artifacts or in both.
    package struct Check: Codable, Sendable, Equatable {
        package var name: String
        /// Failing rows of the second artifact that the first has not.
        package var new = 0
        /// Failing rows of both.
        package var known = 0
        /// Failing rows of the first that fail no more.
        package var fixed = 0
        /// Rows of the second that a waiver lets pass.
        package var waived = 0
        /// The first rows of each kind but known ones, as many as requested.
        package var rows: [Failure] = []

        package struct Failure: Codable, Sendable, Equatable {
            package var state: FailureState
            /// Comma-separated `name=value`.
            package var key: String
            /// What the numbers in the key refer to.
            package var names: String
        }
    }

    package var isEmpty: Bool { tables.allSatisfy(\.isEqual) }

    package struct Table: Codable, Sendable, Equatable {
        package enum Presence: String, Codable, Sendable {
            case both
            case onlyInFrom = "only_in_from"
            case onlyInTo = "only_in_to"
        }

        package var name: String
        package var presence: Presence
        package var rowsBefore = 0
        package var rowsAfter = 0
        package var added = 0
        package var removed = 0
        /// Rows with the same key and different values.
        package var changed = 0
        /// Rows whose player or game got another number; what else of them differs counts as changed.
        package var renamed = 0
        /// Number of changed cells by column.
        package var cells: [String: Int] = [:]
        package var columnsAdded: [String] = []
        package var columnsRemoved: [String] = []
        /// The first differing rows, as many of each kind as requested.
        package var rows: [Row] = []

        package var isEqual: Bool {
            presence == .both && added + removed + changed + renamed == 0 && columnsAdded.isEmpty
                && columnsRemoved.isEmpty
        }

        private enum CodingKeys: String, CodingKey {
            case name
            case presence
            case rowsBefore = "rows_before"
            case rowsAfter = "rows_after"
            case added
            case removed
            case changed
            case renamed
            case cells
            case columnsAdded = "columns_added"
            case columnsRemoved = "columns_removed"
            case rows
        }

        init(name: String, presence: Presence) {
            self.name = name
            self.presence = presence
        }
    }

    package struct Row: Codable, Sendable, Equatable {
        package enum Change: String, Codable, Sendable {
            case added
            case removed
            case changed
            case renamed
        }

        package var change: Change
        /// Comma-separated `name=value`.
        package var key: String
        /// The differing cells; empty for added and removed rows.
        package var cells: [Cell]
    }

    package struct Cell: Codable, Sendable, Equatable {
        package var column: String
        package var before: String
        package var after: String
    }

    /// Sorted keys, one field per line, a final newline.
    package func json() throws -> Data { try ReportJSON.data(self) }
}
