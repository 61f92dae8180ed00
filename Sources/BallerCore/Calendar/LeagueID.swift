/// A league by its letters, such as `NBA`: those that the sources know, or one that an operator's own lists name.
package struct LeagueID: RawRepresentable, Hashable, Sendable, Codable {
    package let rawValue: String

    package init(rawValue: String) { self.rawValue = rawValue }

    package static let nba = LeagueID(rawValue: "NBA")
    package static let baa = LeagueID(rawValue: "BAA")
    package static let aba = LeagueID(rawValue: "ABA")

    /// Whether the year alone names its seasons: the ABA played in years that are the NBA's.
    package var isMain: Bool { self != .aba }

    /// The league that counts its seasons: the NBA counts those of the BAA.
    package var counted: LeagueID { self == .baa ? .nba : self }
}
