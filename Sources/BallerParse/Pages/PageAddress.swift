/// The address of a page, taken apart by the pattern of its type.
package struct PageAddress: Sendable {
    package let url: String
    /// What the placeholders of the pattern matched: `season`, `league`, `team`, `player`, `game`, …
    package let values: [String: String]

    package var seasonYear: Int? { values["season"].flatMap { Int($0) } }
    package subscript(_ name: String) -> String? { values[name] }
}

/// An address pattern such as `/leagues/{league}_{season}_totals.html`.
package struct AddressPattern: Sendable {
    package let text: String
    /// Seasons to which the pattern applies, where two types share an address form.
    let seasons: ClosedRange<Int>?
    private let path: [Piece]
    private let query: [(name: String, placeholder: String?)]

    private enum Piece: Sendable {
        case literal(String)
        case placeholder(String)
    }

    init(_ text: String, seasons: ClosedRange<Int>? = nil) {
        self.text = text
        self.seasons = seasons
        let halves = text.split(separator: "?", maxSplits: 1)
        path = Self.pieces(halves[0])
        query = halves.count < 2 ? [] : halves[1].split(separator: "&").map { part in
            let pair = part.split(separator: "=", maxSplits: 1)
            return (String(pair[0]), pair.count > 1 ? String(pair[1].dropFirst().dropLast()) : nil)
        }
    }

    private static func pieces(_ text: Substring) -> [Piece] {
        var pieces: [Piece] = []
        var rest = text
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            if open > rest.startIndex { pieces.append(.literal(String(rest[..<open]))) }
            pieces.append(.placeholder(String(rest[rest.index(after: open)..<close])))
            rest = rest[rest.index(after: close)...]
        }
        if !rest.isEmpty { pieces.append(.literal(String(rest))) }
        return pieces
    }

    /// The parts of an address of this pattern, `nil` for every other address.
    package func match(_ url: String) -> PageAddress? {
        let path = SourceLink.path(of: url)
        let query = Self.query(of: url)
        var values: [String: String] = [:]
        guard Self.match(self.path[...], path, &values) else { return nil }
        for (name, placeholder) in self.query {
            guard let value = query[name] else { return nil }
            if let placeholder { values[placeholder] = value }
        }
        if let seasons, let season = values["season"].flatMap({ Int($0) }), !seasons.contains(season) { return nil }
        return PageAddress(url: url, values: values)
    }

    private static func match(_ pieces: ArraySlice<Piece>, _ path: Substring, _ values: inout [String: String]) -> Bool {
        guard let piece = pieces.first else { return path.isEmpty || path == "/" }
        switch piece {
        case .literal(let text):
            return path.hasPrefix(text) && match(pieces.dropFirst(), path.dropFirst(text.count), &values)
        case .placeholder(let name):
            for length in Placeholder.lengths(name, path) {
                let value = path.prefix(length)
                if Placeholder.accepts(name, value), match(pieces.dropFirst(), path.dropFirst(length), &values) {
                    values[name] = String(value)
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
    static func lengths(_ name: String, _ path: Substring) -> [Int] {
        switch name {
        case "league", "team": return [3]
        case "season": return [4]
        case "game": return [12]
        case "letter": return [1]
        default:
            let longest = path.prefix { $0 != "/" && $0 != "." }.count
            return longest > 0 ? Array((1...longest).reversed()) : []
        }
    }

    static func accepts(_ name: String, _ value: Substring) -> Bool {
        switch name {
        case "league": ["NBA", "ABA", "BAA", "NBL"].contains(value)
        case "team": SourceLink.isTeam(value)
        case "season": value.utf8.count == 4 && value.utf8.allSatisfy { (0x30...0x39).contains($0) }
        case "game": SourceLink.isGame(value)
        case "letter": value.utf8.count == 1 && value.utf8.allSatisfy { (0x61...0x7A).contains($0) }
        case "player", "coach", "referee", "executive":
            value.first.map { $0.isASCII && $0.isLowercase } == true && value.last.map { $0.isNumber || $0.isLetter } == true
        case "conference": value == "eastern" || value == "western"
        default: !value.isEmpty
        }
    }
}
