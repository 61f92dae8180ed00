import BallerTestSupport
import Foundation

/// The boxes of leaders on a kept page of a season: category, place and name.
struct PrintedLeaders {
    struct Place {
        let category: String
        let basis: String
        let rank: Int
        let name: String
    }

    let rows: [Place]
    private let seasonYear: String

    /// Averages of minutes are left out: the logs have whole minutes, and the tenths of the first five differ by less.
    private static let boxes: [String: (String, String)] = [
        "pts_per_g": ("points", "per_game"), "trb_per_g": ("rebounds", "per_game"),
        "ast_per_g": ("assists", "per_game"), "stl_per_g": ("steals", "per_game"),
        "blk_per_g": ("blocks", "per_game"), "fg_pct": ("field_goal_pct", "rate"),
        "ft_pct": ("free_throw_pct", "rate"), "fg3_pct": ("three_point_pct", "rate"),
        "efg_pct": ("effective_field_goal_pct", "rate"), "ts_pct": ("true_shooting_pct", "rate"),
        "pts": ("points", "total"), "trb": ("rebounds", "total"), "ast": ("assists", "total"),
        "stl": ("steals", "total"), "blk": ("blocks", "total"), "fg": ("field_goals_made", "total"),
        "fg3": ("three_pointers_made", "total"), "ft": ("free_throws_made", "total"),
        "orb": ("offensive_rebounds", "total"), "drb": ("defensive_rebounds", "total"),
        "tov": ("turnovers", "total"), "pf": ("personal_fouls", "total"),
    ]

    init(page: String) throws {
        seasonYear = String(page.suffix(4))
        guard let folder = SharedData.folder else {
            rows = []
            return
        }
        let text = try String(contentsOf: folder.appending(path: "pages/season-summary/\(page).html"), encoding: .utf8)
        var rows: [Place] = []
        for (box, category) in Self.boxes.sorted(by: { $0.key < $1.key }) {
            guard let start = text.range(of: "id=\"leaders_\(box)\""),
                let end = text.range(of: "</table>", range: start.upperBound..<text.endIndex)
            else { continue }
            // The tied share a number, which only the first of them prints.
            var rank = 0
            for line in text[start.upperBound..<end.lowerBound].components(separatedBy: "<tr") {
                guard let name = line.firstMatch(of: #/<a [^>]*>([^<]+)</a>/#)?.1 else { continue }
                if let printed = line.firstMatch(of: #/>\s*(\d+)\./#)?.1 { rank = Int(printed) ?? rank }
                rows.append(Place(category: category.0, basis: category.1, rank: rank, name: String(name)))
            }
        }
        self.rows = rows
    }

    /// A query for the printed places that the artifact does not have.
    func differences() -> String {
        let values = rows.map { row in
            "('\(row.category)', '\(row.basis)', \(row.rank), '\(row.name.replacing("'", with: "''"))')"
        }
        func name(_ column: String) -> String {
            "regexp_replace(regexp_replace(lower(strip_accents(\(column))), '[^a-z ]', '', 'g'), ' (jr|sr|ii|iii)$', '')"
        }
        return """
            SELECT printed.*
            FROM (VALUES \(values.joined(separator: ", "))) AS printed(category, basis, rank, name)
            WHERE NOT EXISTS (
                SELECT 1
                FROM agg_season_leaders AS own
                INNER JOIN dim_players AS players ON own.player_id = players.player_id
                WHERE own.season_year = \(seasonYear)
                    AND own.season_type = 'REGULAR'
                    AND own.category = printed.category
                    AND own.basis = printed.basis
                    AND own.rank = printed.rank
                    AND \(name("players.player_name")) = \(name("printed.name"))
            )
            """
    }
}
