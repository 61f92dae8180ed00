import BallerParse

/// Pages made from the declarations of a type, written as the site writes tables.
struct SyntheticPage {
    var tables: [TableSpec]
    /// `data-stat` names to leave out.
    var without: Set<String> = []
    var rows: Int?
    /// Of the links to teams.
    var season = 2019

    var bytes: [UInt8] {
        let body = tables.map(table).joined()
        return Array(
            "<!DOCTYPE html><html><head><title>Page</title></head><body><div id=\"content\">\(body)</div></body></html>"
                .utf8
        )
    }

    private func table(_ spec: TableSpec) -> String {
        let stats = stats(of: spec).filter { !without.contains($0) }
        let id = (spec.ids.first ?? "").replacing("*", with: "x").replacing("{team}", with: "BOS")
        let header = stats.map { "<th data-stat=\"\($0)\">\($0)</th>" }.joined()
        let cells = stats.map { "<td data-stat=\"\($0)\">\(cell($0, spec.relation))</td>" }.joined()
        let count = rows ?? spec.minimumRows
        return "<table id=\"\(id)\"><thead><tr>\(header)</tr></thead><tbody><tr class=\"thead\">\(header)</tr>"
            + String(repeating: "<tr>\(cells)</tr>", count: count) + "</tbody></table>"
    }

    /// The first name of each column.
    private func stats(of spec: TableSpec) -> [String] {
        var seen: Set<String> = []
        return spec.relation.columns.compactMap(\.stats.first).filter { seen.insert($0).inserted }
    }

    private func cell(_ stat: String, _ relation: Relation) -> String {
        if let text = Self.texts[stat] { return text }
        if let path = Self.links[stat] {
            return "<a href=\"\(path.replacing("SEASON", with: String(season)))\">Some Name</a>"
        }
        let column = relation.columns.first { $0.stats.contains(stat) }
        switch column?.type {
        case .integer: return "7"
        case .decimal: return ".5"
        case .date: return "October 31, 2000"
        case .seconds: return "12:34"
        case .minutes: return "2:11"
        case .inches: return "6-9"
        case .boolean, .text, nil: return "x"
        }
    }

    private static let texts = [
        "season": "2018-19", "year_id": "2018-19", "game_location": "@", "game_result": "W", "overtimes": "2OT",
        "date_game": "Tue, Oct 31, 2000", "date": "2000-10-31", "is_starter": "1",
        "date_range": "May 30 - Jun 13, 2019", "year_min": "2018",
        "year_max": "2019",
        "box_score_text": "<a href=\"/boxscores/200010310BOS.html\">Box Score</a>", "years_experience": "3",
    ]

    private static let links: [String: String] = {
        var links: [String: String] = [:]
        for stat in ["player", "name_display", "name_full", "mvp", "roy"] { links[stat] = "/players/n/nameso01.html" }
        for stat in [
            "team", "team_id", "team_name", "team_name_abbr", "opp_id", "opp_name_abbr", "opp_name", "franch_name",
            "home_team_name", "visitor_team_name", "champion", "winner", "loser",
        ] { links[stat] = "/teams/BOS/SEASON.html" }
        links["series"] = "/playoffs/SEASON-nba-finals-raptors-vs-warriors.html"
        links["coach"] = "/coaches/nameso01c.html"
        links["referee"] = "/referees/nameso01r.html"
        links["exec"] = "/executives/nameso99x.html"
        return links
    }()
}
