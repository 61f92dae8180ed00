package import BallerServing

/// A parameter that a route takes, in its path or behind the question mark.
package struct Parameter: Sendable, Equatable {
    /// As the address has it; the name of the value among the route's arguments, too.
    package let name: String
    package let kind: ParameterKind
    package let about: String
    /// The value of an absent one; a path's parameter is never absent.
    package var fallback: QueryValue = .null

    package init(_ name: String, _ kind: ParameterKind, _ about: String, default fallback: QueryValue = .null) {
        self.name = name
        self.kind = kind
        self.about = about
        self.fallback = fallback
    }

    /// Reads one value, or says what may stand there.
    func value(of text: String) throws(Problem) -> QueryValue {
        if let value = kind.value(of: text) { return value }
        throw .badParameter(name, "“\(text.prefix(60))” is not allowed for \(name).", allowed: kind.allowed)
    }
}

// Parameters that several routes take.
extension Parameter {
    package static let player = Parameter("player", .player, "The player.")
    package static let team = Parameter("team", .team, "The team, by a code that it had in that season or has now.")
    package static let season = Parameter("season", .season, "The season.")
    package static let game = Parameter("game", .game, "The game.")

    package static let page = Parameter(
        "page",
        .integer(1...Int(Int32.max)),
        "The page, from 1.",
        default: .integer(1)
    )
    package static let perPage = Parameter("per_page", .integer(1...100), "Items on a page.", default: .integer(50))

    package static func seasonType(_ choices: [String], default fallback: QueryValue = .text("REGULAR")) -> Parameter {
        Parameter("season_type", .choice(choices), "The part of the season.", default: fallback)
    }

    package static func limit(_ range: ClosedRange<Int>, default count: Int) -> Parameter {
        Parameter("limit", .integer(range), "How many at most.", default: .integer(Int64(count)))
    }
}
