import BallerCore
import BallerServing
import Hummingbird

extension ArtifactRoute {
    /// What every route of the API takes, the artifact to answer from and, where it answers with rows, their columns;
    /// and what every page takes, unless it has a parameter of that name for itself.
    package var commonParameters: [ParameterDeclaration] {
        guard answer != nil else { return isPage ? Self.pageParameters.filter { !has($0.name) } : [] }
        let artifact = ParameterDeclaration(
            name: "artifact",
            kind: .text(1...60),
            about: "The build id of the artifact to answer from, while it is served and a while longer; 410 otherwise.",
            fallback: .null,
            isRequired: false
        )
        let fields = ParameterDeclaration(
            name: "fields",
            kind: .several(.text(1...60)),
            about: "The columns to show, divided by commas.",
            fallback: .null,
            isRequired: false
        )
        return table == nil ? [artifact] : [artifact, fields]
    }

    /// Reads a request strictly: an unknown, repeated or malformed parameter is a problem.
    ///
    /// `today` is a value of routes that answer about it.
    func canonical(
        _ request: Request,
        _ pathValues: Parameters,
        today: CalendarDay
    ) throws(Problem) -> CanonicalRequest {
        var values: [(name: String, value: QueryValue)] = []
        values.reserveCapacity(parameters.count + 1)
        if isOfToday { values.append(("game_date", .text(today.description))) }
        for (place, parameter) in pathParameters.enumerated() {
            let raw = pathValues["\(place)"[...]] ?? ""
            values.append((parameter.name, try parameter.value(of: QueryString.decodedPath(raw))))
        }
        let given = try givenValues(request)
        var asked: [(name: String, value: String)] = []
        for parameter in queryParameters {
            let value = given.first { $0.name == parameter.name }?.value ?? parameter.fallback
            guard value != .null || !parameter.isRequired else {
                throw .badParameter(
                    parameter.name,
                    "The parameter \(parameter.name) is missing: \(parameter.about)",
                    allowed: parameter.kind.allowed
                )
            }
            values.append((parameter.name, value))
            guard value != parameter.fallback else { continue }
            asked.append((parameter.name, value.written.percentEncoded))
        }
        let common = { (name: String) in given.first { $0.name == name }?.value.textValue }
        let fields = common("fields")
        if let fields { asked.append(("fields", fields.percentEncoded)) }
        let arguments = QueryArguments(distinct: values)
        let wishes = pageWishes(given)
        asked += wishes.map { ($0.key, $0.value.percentEncoded) }
        var canonical = CanonicalRequest(path: path(of: arguments), pairs: asked, arguments: arguments)
        canonical.today = isOfToday ? today.description : nil
        canonical.artifact = common("artifact")
        canonical.wishes = wishes
        canonical.fields = fields.map { $0.split(separator: ",").map(String.init) }
        return canonical
    }

    /// The path with the values of its parameters, or with others.
    func path(of arguments: QueryArguments, with others: [String: String] = [:]) -> String {
        var path = self.path
        for parameter in pathParameters {
            let text = others[parameter.name] ?? (arguments[parameter.name] ?? .null).written
            path = path.replacing("{\(parameter.name)}", with: text.percentEncoded)
        }
        return path
    }

    /// The address of today for a request whose path names a player or a game as it was known before; `nil` for all others.
    func newAddress(of asked: CanonicalRequest, in directory: Directory) -> String? {
        var moved: [String: String] = [:]
        for parameter in pathParameters {
            switch (parameter.kind, asked.arguments[parameter.name]) {
            case (.player, .text(let key)?): moved[parameter.name] = directory.movedPlayer(key)?.slug
            case (.game, .integer(let number)?), (.gameOrDay, .integer(let number)?):
                moved[parameter.name] = directory.movedGame(GameID(rawValue: number))?.description
            default: break
            }
        }
        return moved.isEmpty ? nil : path(of: asked.arguments, with: moved) + asked.query
    }

    private func givenValues(_ request: Request) throws(Problem) -> [(name: String, value: QueryValue)] {
        guard let text = request.uri.query, !text.isEmpty else { return [] }
        var values: [(name: String, value: QueryValue)] = []
        let common = commonParameters
        for (name, value) in try pairs(text) {
            let own = queryParameters.first { $0.name == name }
            guard let parameter = own ?? common.first(where: { $0.name == name }) else {
                if ignoresStrangers { continue }
                throw unknown(name)
            }
            // The form of a page sends what was left empty, too.
            if ignoresStrangers, value.isEmpty { continue }
            guard !values.contains(where: { $0.name == name }) else {
                throw .badParameter(name, "The parameter \(name) is given twice.", allowed: parameter.kind.allowed)
            }
            values.append((name, try parameter.value(of: value)))
        }
        return values
    }

    /// The pairs that are to be read; of strangers to be passed over even the encoding may be broken.
    private func pairs(_ text: String) throws(Problem) -> [(name: String, value: String)] {
        guard ignoresStrangers else { return try QueryString(text).pairs }
        var pairs: [(name: String, value: String)] = []
        for part in text.split(separator: "&") {
            let name = part.prefix { $0 != "=" }
            guard has(name) || Self.pageParameters.contains(where: { $0.name == name }) else { continue }
            pairs += try QueryString(part).pairs
        }
        return pairs
    }

    private func has(_ name: some StringProtocol) -> Bool { parameters.contains { $0.name == name } }

    private func pageWishes(_ given: [(name: String, value: QueryValue)]) -> [String: String] {
        guard isPage else { return [:] }
        let names = Self.pageParameters.map(\.name).filter { !has($0) }
        return names.reduce(into: [:]) { wishes, name in
            if let text = given.first(where: { $0.name == name })?.value.textValue, !text.isEmpty {
                wishes[name] = text
            }
        }
    }

    private static let pageParameters = [
        ParameterDeclaration(
            name: "sort",
            kind: .text(0...120),
            about: "The table and column that rows are sorted by: games.points, -games.points from the highest.",
            fallback: .null,
            isRequired: false
        ),
        ParameterDeclaration(
            name: "csv",
            kind: .text(0...80),
            about: "A table of the page to be had as a file instead.",
            fallback: .null,
            isRequired: false
        ),
    ]

    private func unknown(_ name: String) -> Problem {
        .unknownParameter(name, known: (queryParameters + commonParameters).map(\.name))
    }
}

extension QueryString {
    /// In a path a plus is a plus.
    static func decodedPath(_ text: Substring) throws(Problem) -> String {
        guard let decoded = text.percentDecoded else {
            throw Problem(.invalidEncoding, "The address has broken percent-encoding.")
        }
        return decoded
    }
}

extension QueryValue {
    /// As an address has it.
    var written: String {
        switch self {
        case .null: ""
        case .integer(let number): String(number)
        case .text(let text): text
        case .boolean(let flag): flag ? "true" : "false"
        }
    }

    /// The values of a parameter that may have several.
    var parts: [String] { written.split(separator: ",").map(String.init) }
}
