import BallerCore
import BallerSQL
import BallerServing

/// How the values of a column are printed: by its unit, and where it has none by its type.
struct CellLook {
    private enum Form {
        case text, code, season, plain, count, decimal, signed, share, gamesBehind, height, clock, dollars, ordinalYear
    }

    private let form: Form

    /// Whether the values stand right, one under the other.
    var isNumber: Bool {
        switch form {
        case .text, .code, .season: false
        default: true
        }
    }

    init(_ entry: ColumnEntry) { form = Self.form(of: entry) }

    func value(_ cell: Record.Cell) -> Value {
        switch cell {
        case .missing: .missing(.unknown)
        case .flag(let flag): .text(flag ? "yes" : "no")
        case .texts(let texts): .text(texts.joined(separator: ", "))
        case .text(let text): .text(form == .code ? text.inWords : text)
        case .integer(let number): value(of: number)
        case .number(let number): value(of: number)
        }
    }

    private func value(of number: Int) -> Value {
        switch form {
        case .season: Value(content: .number(Double(number), shown: SeasonYear(rawValue: number).name))
        case .plain, .text, .code, .ordinalYear: Value(content: .number(Double(number), shown: "\(number)"))
        case .signed: .signed(number)
        case .height: Value(content: .number(Double(number), shown: StatFormat.height(inches: number)))
        case .clock: Value(content: .number(Double(number), shown: StatFormat.clock(seconds: number)))
        case .dollars: Value(content: .number(Double(number), shown: "$\(number.grouped)"))
        case .decimal, .share, .gamesBehind: value(of: Double(number))
        case .count: .count(number)
        }
    }

    private func value(of number: Double) -> Value {
        switch form {
        case .share: .share(number)
        case .signed: .signed(number)
        case .gamesBehind: .gamesBehind(number)
        case .count where number == number.rounded(),
            .plain where number == number.rounded():
            value(of: Int(number))
        case .clock, .dollars:
            value(of: Int(number))
        default: .oneDecimal(number)
        }
    }

    private static func form(of entry: ColumnEntry) -> Form {
        if entry.name.hasSuffix("season_year") { return .season }
        if entry.name == "height_inches" { return .height }
        if entry.name == "win_shares_per_48" { return .share }
        if isSigned(entry.name) { return .signed }
        switch entry.unit {
        case .count, .minutes, .pounds, .feet, .pixels: return .count
        case .share: return .share
        case .games: return .gamesBehind
        case .seconds: return entry.name == "seconds_played" ? .clock : .decimal
        case .dollars: return .dollars
        case .year: return .ordinalYear
        case .inches, .percent, .index, .perGame, .per48Minutes, .per100Possessions: return .decimal
        case nil: break
        }
        switch entry.type {
        case "INTEGER", "BIGINT": return .plain
        case "DOUBLE": return .decimal
        default: return codes.contains(entry.name) ? .code : .text
        }
    }

    /// What is told from zero in both directions.
    private static func isSigned(_ name: String) -> Bool {
        ["plus_minus", "net_rating", "margin", "difference_", "simple_rating", "strength_of_schedule"]
            .contains { name.contains($0) }
    }

    /// Columns whose texts are written for programs: `CONFERENCE_FINALS`.
    private static let codes: Set = ["round_name", "playoff_round", "season_type", "place", "half", "kind", "location"]
}

extension String {
    /// `Conference finals` of CONFERENCE_FINALS.
    var inWords: String {
        let words = lowercased().replacing("_", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
