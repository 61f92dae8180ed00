import BallerCore
package import Foundation

/// What one artifact says otherwise than another, table by table, by primary key.
///
/// The build's own records and the columns that tell where a row came from are left out.
package struct ArtifactDiff: Codable, Sendable, Equatable {
    package var from: String
    package var to: String
    package var tables: [Table]

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
        /// Rows of the same key with another value.
        package var changed = 0
        /// Changed cells by column.
        package var cells: [String: Int] = [:]
        package var columnsAdded: [String] = []
        package var columnsRemoved: [String] = []
        /// The first of the rows that differ, as many of each kind as was asked for.
        package var rows: [Row] = []

        package var isEqual: Bool {
            presence == .both && added + removed + changed == 0 && columnsAdded.isEmpty && columnsRemoved.isEmpty
        }

        private enum CodingKeys: String, CodingKey {
            case name
            case presence
            case rowsBefore = "rows_before"
            case rowsAfter = "rows_after"
            case added
            case removed
            case changed
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
        }

        package var change: Change
        /// `name=value`, comma separated.
        package var key: String
        /// The cells that differ; of added and removed rows none are listed.
        package var cells: [Cell]
    }

    package struct Cell: Codable, Sendable, Equatable {
        package var column: String
        package var before: String
        package var after: String
    }

    /// Sorted keys, one field a line, and a line end.
    package func json() throws -> Data { try ReportJSON.data(self) }
}
