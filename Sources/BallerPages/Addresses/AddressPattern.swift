/// An address with placeholders, such as `/leagues/{league}_{season}_totals.html`, for parsing and filling.
package struct AddressPattern: Sendable, ExpressibleByStringLiteral {
    package let text: String
    /// Seasons to which the pattern applies, if two kinds share a form of address.
    package let seasons: ClosedRange<Int>?
    private let path: [Piece]
    private let isFolder: Bool
    private let query: [(name: String, placeholder: String?)]

    private enum Piece: Sendable {
        case literal(String)
        case placeholder(String)
    }

    package init(_ text: String, seasons: ClosedRange<Int>? = nil) {
        self.text = text
        self.seasons = seasons
        let halves = text.split(separator: "?", maxSplits: 1)
        // The site links folders both with and without their trailing slash.
        isFolder = halves[0].hasSuffix("/")
        path = Self.pieces(isFolder ? halves[0].dropLast() : halves[0])
        query =
            halves.count < 2
            ? []
            : halves[1].split(separator: "&").map { part in
                let pair = part.split(separator: "=", maxSplits: 1)
                return (String(pair[0]), pair.count > 1 ? String(pair[1].dropFirst().dropLast()) : nil)
            }
    }

    package init(stringLiteral text: String) { self.init(text) }

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

    /// The first folder of the path, which is fixed in every pattern.
    var folder: Substring { text.dropFirst().prefix { $0 != "/" } }

    /// The placeholder values in an address that matches this pattern; `nil` for any other address.
    package func values(in url: String) -> [String: String]? {
        var values: [String: String] = [:]
        guard Self.match(path[...], SiteID.path(of: url).utf8, &values) else { return nil }
        if !query.isEmpty {
            let given = Self.query(of: url)
            for (name, placeholder) in query {
                guard let value = given[name] else { return nil }
                if let placeholder { values[placeholder] = value }
            }
        }
        return applies(to: values) ? values : nil
    }

    /// The address with these values; `nil` if one is missing or not allowed there.
    package func filled(_ values: [String: String]) -> String? {
        guard applies(to: values) else { return nil }
        var address = ""
        for piece in path {
            switch piece {
            case .literal(let text): address += text
            case .placeholder(let name):
                guard let value = values[name], Placeholder.accepts(name, value[...].utf8) else { return nil }
                address += value
            }
        }
        if isFolder { address += "/" }
        for (index, (name, placeholder)) in query.enumerated() {
            guard let value = placeholder.map({ values[$0] }) ?? "" else { return nil }
            address += "\(index == 0 ? "?" : "&")\(name)=\(value)"
        }
        return address
    }

    private func applies(to values: [String: String]) -> Bool {
        guard let seasons, let season = values["season"].flatMap({ Int($0) }) else { return true }
        return seasons.contains(season)
    }

    private static func match(
        _ pieces: ArraySlice<Piece>,
        _ path: Substring.UTF8View,
        _ values: inout [String: String]
    ) -> Bool {
        guard let piece = pieces.first else { return path.isEmpty || path.elementsEqual("/".utf8) }
        switch piece {
        case .literal(let text):
            return path.starts(with: text.utf8) && match(pieces.dropFirst(), path.dropFirst(text.utf8.count), &values)
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

/// What may replace a placeholder.
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
        case "league": SiteID.isLeague(value)
        case "team": SiteID.isTeam(value)
        case "season": value.count == 4 && value.allSatisfy { (0x30...0x39).contains($0) }
        case "game": SiteID.isGame(value)
        case "letter": value.count == 1 && value.allSatisfy { (0x61...0x7A).contains($0) }
        case "player", "coach", "referee", "executive": value.first.map { (0x61...0x7A).contains($0) } ?? false
        case "conference": value.elementsEqual("eastern".utf8) || value.elementsEqual("western".utf8)
        default: !value.isEmpty
        }
    }
}
