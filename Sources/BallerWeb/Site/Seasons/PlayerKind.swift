import BallerCore
import BallerServing

/// What the players of a season are shown in: the last word of the page's address.
enum PlayerKind: String, CaseIterable {
    case perGame = "per-game"
    case totals
    case per36 = "per-36"
    case per100 = "per-100"
    case advanced, shooting, adjusted
    case playByPlay = "play-by-play"
    case rookies

    var title: String {
        switch self {
        case .perGame: "Per game"
        case .totals: "Totals"
        case .per36: "Per 36 minutes"
        case .per100: "Per 100 possessions"
        case .advanced: "Advanced"
        case .shooting: "Shooting"
        case .adjusted: "Adjusted shooting"
        case .playByPlay: "Play-by-play"
        case .rookies: "Rookies"
        }
    }

    /// `nil` for what pages print and nobody can compute of lines.
    var basis: StatBasis? {
        switch self {
        case .perGame: .perGame
        case .totals: .total
        case .per36: .per36
        case .per100: .per100
        case .advanced: .advanced
        case .shooting, .adjusted, .playByPlay, .rookies: nil
        }
    }

    var query: String {
        switch self {
        case .perGame, .totals, .per36: "season_player_lines"
        case .per100, .advanced: "player_stats"
        case .shooting: "season_player_shooting"
        case .adjusted: "season_player_adjusted_shooting"
        case .playByPlay: "season_player_play_by_play"
        case .rookies: "season_rookies"
        }
    }

    /// The column to sort by where the request names none, and the one instead of it where nobody's number is known.
    var usualSorts: [String] {
        switch self {
        case .perGame, .totals, .per36, .per100: ["points"]
        case .advanced: ["player_efficiency_rating", "minutes_played"]
        case .shooting, .adjusted, .playByPlay, .rookies: ["minutes_played"]
        }
    }

    /// As what the first of the league are marked; `nil` where nobody is.
    var firsts: LeagueFirsts.Form? {
        switch self {
        case .perGame: .perGame
        case .totals: .totals
        case .per36, .per100, .advanced: .rates
        case .shooting, .adjusted, .playByPlay, .rookies: nil
        }
    }

    /// Whether its numbers say little of who hardly played.
    var isOfRates: Bool {
        switch self {
        case .per36, .per100, .advanced: true
        case .perGame, .totals, .shooting, .adjusted, .playByPlay, .rookies: false
        }
    }

    /// The route of the API with the same rows.
    func source(_ season: SeasonID) -> (path: String, basis: String?) {
        let seasons = "/api/v1/seasons/\(season.key)"
        return switch self {
        case .perGame, .totals, .per36, .per100, .advanced: ("\(seasons)/player-stats.csv", basis?.rawValue)
        case .shooting: ("\(seasons)/player-shooting.csv", nil)
        case .adjusted: ("\(seasons)/player-adjusted-shooting.csv", nil)
        case .playByPlay: ("\(seasons)/player-play-by-play.csv", nil)
        // All are on the page, whose table can be had as CSV.
        case .rookies: ("\(seasons)/rookies", nil)
        }
    }
}

/// The parts of a season that tables of players and teams are of.
enum TablePart: String, CaseIterable {
    case regular, playoffs

    var seasonType: SeasonType {
        switch self {
        case .regular: .regular
        case .playoffs: .playoff
        }
    }
}

extension Parameter where Value == TablePart {
    static let part = Parameter<TablePart>.choice("part", "The part of the season.", default: .regular)
}
