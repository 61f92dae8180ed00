/// What an artifact says otherwise than the one before: games, players and corrected cells by name, tables and checks by count.
///
/// Lists are bounded and say how much they leave out.
package struct ArtifactChanges: Codable, Sendable, Equatable {
    /// Tables that differ.
    package var tables: [Table] = []
    /// Checks that have new failing rows, or old ones that fail no more.
    package var checks: [Check] = []
    package var games = Listed<Game>()
    package var players = Listed<Player>()
    /// Rows that both have, with other values; not of what is added up from other tables.
    package var corrections = Listed<Correction>()

    package init() {}

    package enum Kind: String, Codable, Sendable, CaseIterable {
        case added
        case changed
        case removed
        /// The same under another number.
        case renamed
    }

    /// The first of many, with the number of all.
    package struct Listed<Item: Codable & Sendable & Equatable>: Codable, Sendable, Equatable {
        package var items: [Item]
        /// All of them, also those that are not listed.
        package var total: Int

        package init(_ items: [Item] = [], total: Int? = nil) {
            self.items = items
            self.total = total ?? items.count
        }

        package var leftOut: Int { total - items.count }

        /// Leaves out all but the first.
        package mutating func limit(to count: Int) { items = Array(items.prefix(count)) }
    }

    /// How many rows of a kind of thing.
    package struct Counts: Codable, Sendable, Equatable {
        package var added: Int
        package var changed: Int
        package var removed: Int

        package init(added: Int = 0, changed: Int = 0, removed: Int = 0) {
            (self.added, self.changed, self.removed) = (added, changed, removed)
        }

        package static func + (_ one: Counts, _ other: Counts) -> Counts {
            Counts(
                added: one.added + other.added,
                changed: one.changed + other.changed,
                removed: one.removed + other.removed
            )
        }
    }

    package struct Table: Codable, Sendable, Equatable {
        package var relation: String
        package var rowsBefore: Int
        package var rowsAfter: Int
        package var rows: Counts
        package var renamed: Int

        package init(relation: String, rowsBefore: Int, rowsAfter: Int, rows: Counts, renamed: Int = 0) {
            self.relation = relation
            (self.rowsBefore, self.rowsAfter) = (rowsBefore, rowsAfter)
            (self.rows, self.renamed) = (rows, renamed)
        }
    }

    package struct Check: Codable, Sendable, Equatable {
        package var checkName: String
        package var new: Int
        package var fixed: Int

        package init(checkName: String, new: Int, fixed: Int) {
            (self.checkName, self.new, self.fixed) = (checkName, new, fixed)
        }
    }
}
