import BallerCore
import BallerSQL
import BallerServing

/// The form of a finder: its fields, and those that the request fills in beside them.
struct FinderForm {
    let finder: Finder
    let list: ListQuery
    let request: FormRequest

    var block: FormBlock {
        let usual = Set(
            finder.fields + finder.atLeast.map { "min_\($0)" } + finder.atMost.map { "max_\($0)" } + Self.hidden
        )
        return FormBlock(
            id: "form",
            action: finder.path,
            groups: [
                FormBlock.Group(fields: finder.fields.compactMap(field)),
                FormBlock.Group(legend: "At least", fields: finder.atLeast.compactMap { field("min_\($0)") }),
                FormBlock.Group(legend: "At most", fields: finder.atMost.compactMap { field("max_\($0)") }),
                FormBlock.Group(legend: "And", fields: request.given.filter { !usual.contains($0) }.compactMap(field)),
                FormBlock.Group(fields: [sort]),
            ],
            button: "Find"
        )
    }

    /// What the form does not go on with.
    private static let hidden = ["cursor", "limit", "total", "sort"]

    private var sort: FormBlock.Field {
        let names = finder.columns.map(\.name).filter { name in list.columns.contains { $0.name == name } }
        let choices = names.flatMap { name in
            let label = Self.label(of: name, in: list)
            return [("-\(name)", "\(label), largest first"), (name, "\(label), smallest first")]
        }
        return .choice(
            "sort",
            "Order",
            Self.with(request["sort"], [("", "Newest first")] + choices),
            chosen: request["sort"]
        )
    }

    private func field(_ name: String) -> FormBlock.Field? {
        guard let parameter = request.parameters.first(where: { $0.name == name }) else { return nil }
        let (label, value) = (Self.label(of: name, in: list), request[name])
        let chosen = { (choices: [(value: String, text: String)]) in
            FormBlock.Field.choice(name, label, Self.with(value, choices), chosen: value)
        }
        switch parameter.kind {
        case .flag: return chosen([("", "Either"), ("true", "Yes"), ("false", "No")])
        case .date: return .day(name, label, value)
        case .number: return .number(name, label, value)
        case .several(.season):
            return chosen([("", "All")] + request.directory.seasons.reversed().map { ($0.id.key, $0.id.name) })
        case .choice(let values): return chosen([("", "")] + values.map { ($0, $0.inWords) })
        default: return Self.choices[name].map(chosen) ?? .text(name, label, value)
        }
    }

    /// The values of columns whose texts are few.
    private static let choices: [String: [(value: String, text: String)]] = [
        "season_type": [("", "All")] + SeasonType.inOrder.map { ($0.rawValue, SeasonType.title(of: $0.rawValue)) },
        "location": [("", "All"), ("HOME", "Home"), ("AWAY", "Away"), ("NEUTRAL", "Neutral")],
        "outcome": [("", "All"), ("W", "Won"), ("L", "Lost")],
        "row_scope": [("", "A season as a whole"), ("stint", "Each team of a season"), ("season_total,stint", "Both")],
    ]

    /// The choices with the one of the request, which may be another than the form's own.
    private static func with(
        _ value: String,
        _ choices: [(value: String, text: String)]
    ) -> [(value: String, text: String)] {
        choices.contains { $0.value == value } ? choices : choices + [(value, value)]
    }

    /// What a parameter is called: by its column.
    static func label(of name: String, in list: ListQuery) -> String {
        if let own = labels[name] { return own }
        let column = name.hasPrefix("min_") || name.hasPrefix("max_") ? String(name.dropFirst(4)) : name
        return list.columns.first { $0.name == column }?.label ?? column.inWords
    }

    private static let labels = [
        "player": "Player", "team": "Team", "opponent": "Against", "season": "Season", "season_type": "Part",
        "from": "From", "to": "To", "location": "Place", "outcome": "Outcome", "is_starter": "Started",
        "row_scope": "Row", "game": "Game", "player_name": "Player", "team_abbreviation": "Team", "team_name": "Team",
        "opponent_team_abbreviation": "Opponent", "is_made": "Made", "is_assisted": "Assisted",
        "is_blocked": "Blocked", "is_complete": "Complete",
    ]
}
