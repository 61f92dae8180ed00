package import BallerCore
package import BallerSQL

/// What a request wants of a list.
package struct ListSelection: Sendable {
    package enum Condition: Sendable {
        case isOneOf(String, [QueryValue])
        case isAtLeast(String, QueryValue)
        case isAtMost(String, QueryValue)
        case isOfSeasons([SeasonID])
    }

    package var conditions: [Condition] = []
    /// What the rows are ordered by before the list's own order.
    package var sort: ListOrder?
    /// The row to go on behind, by its values in that order; `nil` for an unknown one.
    package var after: [String?]?
    /// `nil` for all rows.
    package var limit: Int?
    /// False where the rows may come as the artifact has them, which is the same each time and needs no sorting.
    package var isOrdered = true

    package init() {}
}
