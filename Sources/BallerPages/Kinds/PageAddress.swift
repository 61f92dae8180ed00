package import BallerCore

/// The address of a page, parsed by a pattern of its kind.
package struct PageAddress: Sendable {
    package static let site = "https://www.basketball-reference.com"

    package let kind: PageKind
    /// The address as written, with or without the site before the path.
    package let url: String
    /// Placeholder values of the pattern, such as `season` and `team`.
    package let values: [String: String]

    init(kind: PageKind, url: String, values: [String: String]) {
        self.kind = kind
        self.url = url
        self.values = values
    }

    /// Recognises any address of the site; `nil` if it belongs to no kind.
    package init?(_ url: String) {
        let path = SiteID.path(of: url)
        for (kind, pattern) in PageKind.patterns[path.dropFirst().prefix { $0 != "/" }] ?? [] {
            if let values = pattern.values(in: url) {
                self.init(kind: kind, url: url, values: values)
                return
            }
        }
        return nil
    }

    package subscript(_ name: String) -> String? { values[name] }

    /// Path and query, starting with a slash.
    package var path: String {
        let query = url.firstIndex(of: "?").map { url[$0...].prefix { $0 != "#" } } ?? ""
        return String(SiteID.path(of: url) + query)
    }

    package var seasonYear: Int? { values["season"].flatMap { Int($0) } }

    /// The day of a game, or of a page about one day.
    package var day: CalendarDay? {
        if let game = values["game"] { return CalendarDay(gameID: game) }
        guard let month = Int(values["month"] ?? ""), let day = Int(values["day"] ?? ""),
            let year = Int(values["year"] ?? "")
        else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }
}

/// Two addresses are equal if their paths and queries are.
extension PageAddress: Hashable {
    package static func == (left: PageAddress, right: PageAddress) -> Bool { left.path == right.path }
    package func hash(into hasher: inout Hasher) { hasher.combine(path) }
}
