import BallerServing

extension ParameterKind {
    /// Whether what it names may have got another name, which is then answered with a redirect.
    var mayMove: Bool { self == .player || self == .game || self == .gameOrDay }

    /// Writes the members of a JSON Schema: what can be said of a value without knowing the artifact.
    func describe(to json: inout JSONWriter) {
        switch self {
        case .integer(let range):
            json.member("type", "integer")
            json.member("minimum", range.lowerBound)
            json.member("maximum", range.upperBound)
        case .choice(let values):
            json.member("type", "string")
            json.key("enum")
            json.array { json in for value in values { json.value(value) } }
        case .flag: json.member("type", "boolean")
        case .number: json.member("type", "number")
        case .several(let kind):
            json.member("type", "array")
            json.key("items")
            json.object { kind.describe(to: &$0) }
            json.member("minItems", 1)
            json.member("maxItems", Self.mostValues)
        case .date:
            json.member("type", "string")
            json.member("format", "date")
        case .buildOrMoment:
            let day = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
            let time = "T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})"
            pattern("^([0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}|\(day)(\(time))?)$", &json)
        case .text(let length), .words(let length): text(length, &json)
        case .position: text(1...20, &json)
        case .season: pattern("^([A-Z]{2,4}_)?[0-9]{4}(-[0-9]{2})?$", &json)
        case .team: pattern("^\(Self.keyLetter){2,60}$", &json)
        case .player: pattern("^\(Self.keyLetter){1,100}$", &json)
        case .players(let count):
            let key = "\(Self.keyLetter){1,100}"
            pattern("^\(key)(,\(key)){\(count.lowerBound - 1),\(count.upperBound - 1)}$", &json)
        case .gameOrDay: pattern("^([0-9]{1,16}|[0-9]{9}[A-Za-z]{3}|[0-9]{4}-[0-9]{2}-[0-9]{2})$", &json)
        case .game: pattern("^([0-9]{1,16}|[0-9]{9}[A-Za-z]{3})$", &json)
        }
    }

    private static let keyLetter = "[A-Za-z0-9_.'-]"

    private func text(_ length: ClosedRange<Int>, _ json: inout JSONWriter) {
        json.member("type", "string")
        json.member("minLength", length.lowerBound)
        json.member("maxLength", length.upperBound)
    }

    private func pattern(_ pattern: String, _ json: inout JSONWriter) {
        json.member("type", "string")
        json.member("pattern", pattern)
    }
}
