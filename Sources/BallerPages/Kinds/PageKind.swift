/// A kind of page on Basketball-Reference: its addresses, its subject, and whether a crawler may request it.
///
/// Fetching fills the patterns, parsing attaches tables to the kinds. A kind without tables is known but not read.
package struct PageKind: Sendable {
    package let name: String
    package let about: String
    package let subject: PageSubject
    /// Address forms over the years; the first one that the values fit is requested.
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

    /// Every kind; if two match an address, the first wins.
    package static let all: [PageKind] =
        seasons + playerTables + games + players + teams + people + drafts + awards + playoffPages + allStars + lists

    /// Address forms by their first folder, in the order of the kinds.
    static let patterns: [Substring: [(kind: PageKind, pattern: AddressPattern)]] = Dictionary(
        grouping: all.flatMap { kind in kind.patterns.map { (kind: kind, pattern: $0) } },
        by: \.pattern.folder
    )

    /// Parses an address, if it has a form of this kind.
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

/// A page's subject, which decides how long a copy of it stays valid.
package enum PageSubject: Sendable {
    case game
    case gameDay
    case schedule
    case season
    case person
    case list
    case news
}
