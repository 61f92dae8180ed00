/// A kind of page of Basketball-Reference: its addresses, what it tells of, and whether a crawler may ask for it.
///
/// Fetching fills the patterns, parsing attaches tables to the kinds. A kind without tables is known and not read.
package struct PageKind: Sendable {
    package let name: String
    package let about: String
    package let subject: PageSubject
    /// Forms of the address over the years; the first that the values fit is the one that is asked for.
    package let patterns: [AddressPattern]
    /// A real address of this kind.
    package let sample: String
    package let robots: RobotsVerdict

    init(
        _ name: String,
        _ about: String,
        of subject: PageSubject,
        _ patterns: [AddressPattern],
        sample: String,
        robots: RobotsVerdict = .allowed
    ) {
        self.name = name
        self.about = about
        self.subject = subject
        self.patterns = patterns
        self.sample = sample
        self.robots = robots
    }

    /// Every kind; of two that one address fits, the first counts.
    package static let all: [PageKind] =
        seasons + playerTables + games + players + teams + people + drafts + awards + playoffPages + allStars + lists

    /// Forms of addresses by their first folder, in the order of the kinds.
    static let patterns: [Substring: [(kind: PageKind, pattern: AddressPattern)]] = Dictionary(
        grouping: all.flatMap { kind in kind.patterns.map { (kind: kind, pattern: $0) } },
        by: \.pattern.folder
    )

    /// The address taken apart, if it has a form of this kind.
    package func address(_ url: String) -> PageAddress? {
        for pattern in patterns {
            if let values = pattern.values(in: url) { return PageAddress(kind: self, url: url, values: values) }
        }
        return nil
    }

    /// The address of the page with these values; `nil` if no form of this kind can hold them.
    package func address(_ values: [String: String]) -> PageAddress? {
        for pattern in patterns {
            if let url = pattern.filled(values) { return address(url) }
        }
        return nil
    }
}

extension PageKind: Hashable {
    package static func == (left: PageKind, right: PageKind) -> Bool { left.name == right.name }
    package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

/// What a page tells of, which decides how long a copy of it is good.
package enum PageSubject: Sendable {
    case game
    case gameDay
    case schedule
    case season
    case person
    case list
    case news
}
