/// A job that the schedule starts.
package enum ScheduledJob: String, CaseIterable, Codable, Sendable, CustomStringConvertible {
    /// Yesterday's games, the days whose statistics may still be corrected, and the season's tables.
    case nightly
    /// The pages of the season in progress.
    case weekly
    /// The year's draft.
    case draft
    /// Votes, winners and honours of all years.
    case awards

    package var description: String { rawValue }

    /// When it is due, where the settings do not say; in US Eastern time.
    package var usualTimes: String {
        switch self {
        // Games in the west end before two.
        case .nightly: "0 5 * * *"
        case .weekly: "0 6 * 10-12,1-6 mon"
        // The draft is held in the last days of June.
        case .draft: "0 7 1 7 *"
        case .awards: "0 7 15 7 *"
        }
    }
}
