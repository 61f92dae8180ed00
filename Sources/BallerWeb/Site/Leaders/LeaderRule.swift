import BallerCore
import BallerServing

/// What a board says of itself: who qualifies, and of how many seasons or games it is.
enum LeaderRule {
    static func words(_ board: LeaderBoard, _ extent: Record?) -> String {
        [minimum(board), extent.map { self.extent(board, $0) }].compactMap(\.self).filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    /// As the query of careers asks, after the NBA's own guide.
    private static func minimum(_ board: LeaderBoard) -> String? {
        let isPlayoffs = board.part == .playoffs
        switch board.span {
        case .season:
            return
                "Those who qualified in their season count; * is a season whose own minimum is not known, so that this site's stands in."
        case .game, .progressive: return nil
        case .career, .active: break
        }
        if board.category.isShare {
            switch board.category.name {
            case "three_point_pct": return "At least \(isPlayoffs ? 35 : 250) three-pointers made."
            case "free_throw_pct": return "At least \(isPlayoffs ? "100" : "1,200") free throws made."
            default: return "At least \(isPlayoffs ? "150" : "2,000") field goals made."
            }
        }
        guard board.basis == .game else { return nil }
        let points = board.category.name == "points" ? " or \(isPlayoffs ? "625" : "10,000") points" : ""
        return "At least \(isPlayoffs ? 25 : 400) games\(points)."
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
