/// A thing that can be looked for.
package struct SearchEntry: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        case player, team, season, coach, referee, college, award, page
    }

    package let kind: Kind
    /// What its address has; of a team its number.
    package let key: String
    /// The name that it is shown under.
    package let title: String
    package let id: Int64?
    package let firstSeasonYear: Int?
    package let lastSeasonYear: Int?
    /// A player's team, or the team itself.
    package let teamID: Int64?
    package let position: String?
    package let isActive: Bool?
    /// What ranks entries that match alike.
    let weight: Int64
}

/// An entry that a question found.
package struct SearchMatch: Sendable, Equatable {
    package let entry: SearchEntry
    /// The name that was found where it is another than the title.
    package let alias: String?
    /// Whether the question is one of the entry's names, and not only a part of one or something like it.
    package let isName: Bool
}
