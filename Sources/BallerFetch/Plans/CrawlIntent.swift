package import BallerCore
import BallerPages

/// What the user wants pages of.
package enum CrawlIntent: Sendable, Equatable, CustomStringConvertible {
    case season(SeasonYear)
    case day(CalendarDay)
    case player(String)
    case draft(SeasonYear)
    case awards
    case history(from: SeasonYear)
    case nightly

    /// Parses the words of a command line: `season 2025`, `history --from 1947`.
    ///
    /// - Throws: `FetchError.intentNotUnderstood`.
    package init(words: [String]) throws(FetchError) {
        let intent: CrawlIntent? =
            switch (words.first, words.count) {
            case ("season", 2): SeasonYear(words[1]).map { .season($0) }
            case ("day", 2): CalendarDay(words[1]).map { .day($0) }
            case ("player", 2): SiteID.isPerson(words[1]) ? .player(words[1]) : nil
            case ("draft", 2): SeasonYear(words[1]).map { .draft($0) }
            case ("awards", 1): .awards
            case ("history", 3) where words[1] == "--from": SeasonYear(words[2]).map { .history(from: $0) }
            case ("nightly", 1): .nightly
            default: nil
            }
        guard let intent else { throw .intentNotUnderstood(words.joined(separator: " ")) }
        self = intent
    }

    package var description: String {
        switch self {
        case .season(let year): "season \(year)"
        case .day(let day): "day \(day)"
        case .player(let id): "player \(id)"
        case .draft(let year): "draft \(year)"
        case .awards: "awards"
        case .history(let year): "history --from \(year)"
        case .nightly: "nightly"
        }
    }

    /// The intent as a file name.
    var slug: String { description.replacing(" --", with: "-").replacing(" ", with: "-") }
}
