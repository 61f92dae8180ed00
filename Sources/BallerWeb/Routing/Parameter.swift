import BallerCore
import BallerServing

/// A parameter of a route, and what its value is to the code that reads it.
package struct Parameter<Value: Sendable>: Sendable {
    package private(set) var declaration: ParameterDeclaration
    /// The value among those of a request that were found in the artifact; `nil` where a value that must be there is not.
    let read: @Sendable (ArtifactReading) -> Value?

    init(
        _ name: String,
        _ kind: ParameterKind,
        _ about: String,
        default fallback: QueryValue = .null,
        isOptional: Bool = false,
        read: @escaping @Sendable (QueryValue, ArtifactReading) -> Value?
    ) {
        declaration = ParameterDeclaration(
            name: name,
            kind: kind,
            about: about,
            fallback: fallback,
            isRequired: fallback == .null && !isOptional
        )
        self.read = { read($0.arguments[name] ?? .null, $0) }
    }

    /// The same where it may be absent.
    fileprivate init<Wrapped>(optional parameter: Parameter<Wrapped>) where Value == Wrapped? {
        let declaration = parameter.declaration
        self.init(declaration.name, declaration.kind, declaration.about, isOptional: true) { value, reading in
            value == .null ? .some(nil) : parameter.read(reading)
        }
    }

    /// The same parameter with a value for the description of the API.
    func example(_ text: String) -> Parameter {
        var copy = self
        copy.declaration.example = text
        return copy
    }

    /// The same parameter, which a request may leave out.
    package var optional: Parameter<Value?> { Parameter<Value?>(optional: self) }
}

// Parameters of plain values.
extension Parameter {
    /// One of the values of an enumeration.
    static func choice(_ name: String, _ about: String, default fallback: Value? = nil) -> Parameter
    where Value: CaseIterable & RawRepresentable<String> {
        let kind = ParameterKind.choice(Value.allCases.map(\.rawValue))
        return Parameter(name, kind, about, default: fallback.map { .text($0.rawValue) } ?? .null) { value, _ in
            value.textValue.flatMap(Value.init)
        }
    }
}

extension Parameter where Value == Int {
    static func integer(_ name: String, _ range: ClosedRange<Int>, _ about: String, default count: Int? = nil)
        -> Parameter
    {
        Parameter(name, .integer(range), about, default: count.map { .integer(Int64($0)) } ?? .null) { value, _ in
            value.integerValue.map { Int($0) }
        }
    }

    static let page = integer("page", 1...Int(Int32.max), "The page, from 1.", default: 1)
    static let perPage = integer("per_page", 1...100, "Items on a page.", default: 50)

    static func limit(_ range: ClosedRange<Int>, default count: Int) -> Parameter {
        integer("limit", range, "How many at most.", default: count)
    }
}

extension Parameter where Value == String {
    static func text(_ name: String, _ kind: ParameterKind, _ about: String, default text: String? = nil) -> Parameter {
        Parameter(name, kind, about, default: text.map { .text($0) } ?? .null) { value, _ in value.textValue }
    }

    /// Keys of several things, divided by commas; those of players and teams are read as ids.
    static func ids(of kind: ParameterKind, _ about: String) -> Parameter { text("ids", .several(kind), about) }

    static let position = text("position", .position, "Only who plays there, as the source writes it.")
}

extension Parameter where Value == Bool {
    static func flag(_ name: String, _ about: String, default flag: Bool? = nil) -> Parameter {
        Parameter(name, .flag, about, default: flag.map { .boolean($0) } ?? .null) { value, _ in value.booleanValue }
    }
}

extension Parameter where Value == CalendarDay {
    static func day(_ name: String, _ about: String) -> Parameter {
        Parameter(name, .date, about) { value, _ in value.textValue.flatMap { CalendarDay($0) } }
    }
}

extension Parameter where Value == SeasonType {
    static let seasonType = choice("season_type", "The part of the season.", default: .regular)
}

// Parameters that name something of the artifact.
extension Parameter where Value == SeasonID {
    static let season = season("The season.")

    static func season(_ about: String) -> Parameter {
        Parameter("season", .season, about) { value, _ in value.textValue.flatMap { SeasonID($0) } }
    }
}

extension Parameter where Value == Directory.Player {
    static let player = player("player", "The player.")

    static func player(_ name: String, _ about: String) -> Parameter {
        Parameter(name, .player, about) { value, reading in
            value.textValue.flatMap { reading.snapshot.directory.player($0) }
        }
    }
}

extension Parameter where Value == Directory.Team {
    static let team = team("The team, by a code that it had in that season or has now.")

    static func team(_ about: String, name: String = "team") -> Parameter {
        Parameter(name, .team, about) { value, reading in
            guard let id = reading.arguments["\(name)_id"]?.integerValue, let code = value.textValue else { return nil }
            return Directory.Team(id: TeamID(rawValue: id), abbreviation: code)
        }
    }
}

/// What an address under `/games` names.
enum GameOrDay {
    case game(GameID)
    case day(CalendarDay)
}

extension Parameter where Value == GameOrDay {
    static let gameOrDay = Parameter("game", .gameOrDay, "The game, or the day.") { value, reading in
        if let day = value.textValue.flatMap({ CalendarDay($0) }) { return .day(day) }
        return reading.arguments["game_id"]?.integerValue.map { .game(GameID(rawValue: $0)) }
    }
}

extension Parameter where Value == GameID {
    static let game = Parameter("game", .game, "The game.") { _, reading in
        reading.arguments["game_id"]?.integerValue.map { GameID(rawValue: $0) }
    }
}
