import BallerCore
import BallerServing

/// Which leaders of a category a page shows.
struct LeaderBoard {
    /// What is compared: whole careers, seasons, games, or who led all careers after each season.
    enum Span: String, CaseIterable {
        case career, active, season, game, progressive

        var title: String {
            switch self {
            case .career: "Careers"
            case .active: "Active players"
            case .season: "Seasons"
            case .game: "Games"
            case .progressive: "Progress of the record"
            }
        }
    }

    enum Part: String, CaseIterable {
        case regular, playoffs

        var seasonType: SeasonType { self == .regular ? .regular : .playoff }
        var title: String { self == .regular ? "Regular season" : "Playoffs" }
    }

    enum Basis: String, CaseIterable {
        case total, game

        var title: String { self == .total ? "Totals" : "Per game" }
    }

    let category: LeaderCategory
    let span: Span
    let part: Part
    let basis: Basis
    /// As the query has it, `ALL` for all of them.
    let league: String
    /// The league of a board that names none.
    let mainLeague: String

    /// What a span shows unless told otherwise: careers as sums, seasons as averages.
    static func basis(of span: Span, _ category: LeaderCategory) -> Basis {
        span == .season && category.hasAverage ? .game : .total
    }

    /// Whether there are such leaders of a category at all.
    static func has(_ span: Span, _ category: LeaderCategory) -> Bool {
        switch span {
        case .career, .active, .season: true
        case .game: LeaderCategory.ofLines.contains(category.name)
        case .progressive: !category.isShare
        }
    }

    /// Whether averages and sums are different boards.
    var hasBases: Bool { category.hasAverage && span != .game && span != .progressive }

    /// The address of this board but for what is given.
    func link(
        category: LeaderCategory? = nil,
        span: Span? = nil,
        part: Part? = nil,
        basis: Basis? = nil,
        league: String? = nil
    ) -> String {
        let category = category ?? self.category
        let span = span ?? self.span
        var pairs: [String] = []
        if let part = Optional(part ?? self.part), part != .regular { pairs.append("part=\(part.rawValue)") }
        let shown = basis ?? (span == self.span ? self.basis : Self.basis(of: span, category))
        if category.hasAverage, shown != Self.basis(of: span, category), span != .game, span != .progressive {
            pairs.append("per=\(shown.rawValue)")
        }
        let named = league ?? self.league
        if named != mainLeague { pairs.append("league=\(named)") }
        let path = "\(SitePath.leaders)/\(category.key)/\(span.rawValue)"
        return pairs.isEmpty ? path : "\(path)?\(pairs.joined(separator: "&"))"
    }
}

extension LeaderCategory {
    /// What addresses call it: `three-pointers-made`.
    var key: String { name.replacing("_", with: "-") }

    /// `Three-pointers made`, `Field goal percentage`.
    var title: String {
        switch name {
        case "three_pointers_made": "Three-pointers made"
        case "three_point_pct": "Three-point percentage"
        case "double_doubles": "Double-doubles"
        case "triple_doubles": "Triple-doubles"
        case "minutes_played": "Minutes"
        default: name.inWords.replacing(" pct", with: " percentage")
        }
    }

    /// A value as boards print it.
    func value(_ number: Double?, basis: LeaderBoard.Basis) -> Value {
        if isShare { return .share(number) }
        return basis == .game ? .oneDecimal(number) : .count(number.map { Int($0) })
    }
}

extension Parameter where Value == LeaderCategory {
    /// The category in an address, with hyphens.
    static let board = Parameter(
        "category",
        .choice(LeaderCategory.all.map { LeaderCategory($0).key }),
        "What is compared."
    ) { value, _ in value.textValue.map { LeaderCategory($0.replacing("-", with: "_")) } }
}
