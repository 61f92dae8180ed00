import BallerCore
import BallerServing

/// What a board says of itself: who qualifies, and of how many seasons or games it is.
enum LeaderRule {
    /// `minimums` is who qualifies for careers.
    static func words(_ board: LeaderBoard, _ minimums: [Record], _ extent: Record?) -> String {
        [minimum(board, minimums), extent.map { self.extent(board, $0) }].compactMap(\.self).filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    private static func minimum(_ board: LeaderBoard, _ minimums: [Record]) -> String? {
        switch board.span {
        case .season:
            return
                "Those who qualified in their season count; * is a season whose own minimum is not known, so that this site's stands in."
        case .game, .progressive: return nil
        case .career, .active: break
        }
        let ways = minimums.compactMap { row -> String? in
            guard let least = row["minimum"].integer, let quantity = row["minimum_of"].text else { return nil }
            return "\(StatFormat.grouped(least)) \(words(quantity))"
        }
        return ways.isEmpty ? nil : "At least \(ways.joined(separator: " or "))."
    }

    private static func words(_ quantity: String) -> String {
        switch quantity {
        case "games_played": "games"
        case "three_pointers_made": "three-pointers made"
        default: quantity.replacing("_", with: " ")
        }
    }

    /// What stands beside a number that may lack games.
    private static func mark(_ board: LeaderBoard) -> String {
        board.span == .season
            ? ": “so far” stands where games may be missing" : ": * is the sum so far, of which games may be missing"
    }

    private static func extent(_ board: LeaderBoard, _ extent: Record) -> String {
        guard let seasons = extent["seasons"].integer, seasons > 0 else { return "" }
        if board.span == .game {
            let games = StatFormat.grouped(extent["games_with_lines"].integer ?? 0)
            guard let all = extent["expected_games"].integer else {
                return "Of the \(games) games whose lines are here."
            }
            return "Of the \(games) games whose lines are here, of \(StatFormat.grouped(all)) played."
        }
        let span = [extent["first_season_year"].integer, extent["last_season_year"].integer].compactMap {
            $0.map { SeasonYear(rawValue: $0).name }
        }
        let whole = extent["complete_seasons"].integer ?? 0
        let years = span.count == 2 && span[0] != span[1] ? "\(span[0]) to \(span[1])" : span.first ?? ""
        let known =
            whole == seasons
            ? "all of them whole" : "\(whole) of them whole\(mark(board))"
        return seasons == 1 ? "Of the season \(years)." : "Of \(seasons) seasons, \(years), \(known)."
    }
}
