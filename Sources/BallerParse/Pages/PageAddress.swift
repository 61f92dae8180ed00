import BallerCore

/// The address of a page, taken apart by the pattern of its type.
package struct PageAddress: Sendable {
    package let url: String
    /// What the placeholders of the pattern matched, such as `season` and `team`.
    package let values: [String: String]

    package var seasonYear: Int? { values["season"].flatMap { Int($0) } }
    package subscript(_ name: String) -> String? { values[name] }

    /// The day of a game or of a page of one day.
    var day: CalendarDay? {
        if let game = values["game"] { return CalendarDay(gameID: game) }
        guard let month = Int(values["month"] ?? ""), let day = Int(values["day"] ?? ""),
            let year = Int(values["year"] ?? "")
        else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }

    /// The month that a page of a season's schedule is named by: `december`, `october-2019`.
    var monthNumber: Int? { values["month"].flatMap { CalendarDay.month(named: $0) } }
}

/// An address pattern such as `/leagues/{league}_{season}_totals.html`.
package struct AddressPattern: Sendable {
    package let text: String
    /// Seasons to which the pattern applies, where two types share an address form.
    package let seasons: ClosedRange<Int>?
    private let path: [Piece]
    private let query: [(name: String, placeholder: String?)]

    private enum Piece: Sendable {
        case literal([UInt8])
        case placeholder(String)
    }

    init(_ text: String, seasons: ClosedRange<Int>? = nil) {
        self.text = text
        self.seasons = seasons
        let halves = text.split(separator: "?", maxSplits: 1)
        path = Self.pieces(halves[0])
        query =
            halves.count < 2
            ? []
            : halves[1].split(separator: "&").map { part in
                let pair = part.split(separator: "=", maxSplits: 1)
                return (String(pair[0]), pair.count > 1 ? String(pair[1].dropFirst().dropLast()) : nil)
            }
    }

    private static func pieces(_ text: Substring) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { pieces.append(.literal(Array(rest[..<open].utf8))) }
            pieces.append(.placeholder(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.literal(Array(rest.utf8))) }
        return pieces
    }

    /// The parts of an address of this pattern, `nil` for every other address.
    package func match(_ url: String) -> PageAddress? {
        var values: [String: String] = [:]
        guard Self.match(path[...], SourceLink.path(of: url).utf8, &values) else { return nil }
        if !query.isEmpty {
            let given = Self.query(of: url)
            for (name, placeholder) in query {
                guard let value = given[name] else { return nil }
                if let placeholder { values[placeholder] = value }
            }
        }
        if let seasons, let season = values["season"].flatMap({ Int($0) }), !seasons.contains(season) { return nil }
        return PageAddress(url: url, values: values)
    }

    private static func match(
        _ pieces: ArraySlice<Piece>,
        _ path: Substring.UTF8View,
        _ values: inout [String: String]
    ) -> Bool {
        guard let piece = pieces.first else { return path.isEmpty || path.elementsEqual("/".utf8) }
        switch piece {
        case .literal(let text):
            return path.starts(with: text) && match(pieces.dropFirst(), path.dropFirst(text.count), &values)
        case .placeholder(let name):
            for length in Placeholder.lengths(name, path) {
                let value = path.prefix(length)
                if Placeholder.accepts(name, value), match(pieces.dropFirst(), path.dropFirst(length), &values) {
                    values[name] = String(Substring(value))
                    return true
                }
            }
            return false
        }
    }

    private static func query(of url: String) -> [String: String] {
        guard let mark = url.firstIndex(of: "?") else { return [:] }
        var values: [String: String] = [:]
        for part in url[url.index(after: mark)...].prefix(while: { $0 != "#" }).split(separator: "&") {
            let pair = part.split(separator: "=", maxSplits: 1)
            values[String(pair[0])] = pair.count > 1 ? String(pair[1]) : ""
        }
        return values
    }
}

/// What may stand for a placeholder.
private enum Placeholder {
    static func lengths(_ name: String, _ path: Substring.UTF8View) -> [Int] {
        switch name {
        case "league", "team": return [3]
        case "season": return [4]
        case "game": return [12]
        case "letter": return [1]
        default:
            let longest = path.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ".") }.count
            return longest > 0 ? Array((1...longest).reversed()) : []
        }
    }

    static func accepts(_ name: String, _ value: Substring.UTF8View) -> Bool {
        switch name {
        case "league": SourceLink.isLeague(value)
        case "team": SourceLink.isTeam(value)
        case "season": value.count == 4 && value.allSatisfy { (0x30...0x39).contains($0) }
        case "game": SourceLink.isGame(value)
        case "letter": value.count == 1 && value.allSatisfy { (0x61...0x7A).contains($0) }
        case "player", "coach", "referee", "executive": value.first.map { (0x61...0x7A).contains($0) } ?? false
        case "conference": value.elementsEqual("eastern".utf8) || value.elementsEqual("western".utf8)
        default: !value.isEmpty
        }
    }
}
