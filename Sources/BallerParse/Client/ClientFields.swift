/// One column of a client output, and how to compute it from a row of the relation.
struct ClientField: Sendable {
    let name: String
    let read: @Sendable (ClientRow) -> ClientValue

    init(_ name: String, _ read: @escaping @Sendable (ClientRow) -> ClientValue) {
        self.name = name
        self.read = read
    }

    /// A relation's column, unchanged.
    static func column(_ name: String, _ column: String) -> ClientField {
        ClientField(name) { ClientValue($0[column]) }
    }

    /// A team id as the team's name in capitals.
    static func team(_ name: String, _ column: String) -> ClientField {
        ClientField(name) { row in
            guard let id = row[column].text else { return .null }
            return .text((TeamNames.name(of: id) ?? id).uppercased())
        }
    }

    static func capitals(_ name: String, _ column: String) -> ClientField {
        ClientField(name) { row in row[column].text.map { .text($0.uppercased()) } ?? .null }
    }

    static let location = ClientField("location") { row in
        row["is_home"].boolean.map { .text($0 ? "HOME" : "AWAY") } ?? .null
    }

    static let shots: [ClientField] = [
        .column("made_field_goals", "field_goals_made"),
        .column("attempted_field_goals", "field_goals_attempted"),
        .column("made_three_point_field_goals", "three_pointers_made"),
        .column("attempted_three_point_field_goals", "three_pointers_attempted"),
        .column("made_free_throws", "free_throws_made"),
        .column("attempted_free_throws", "free_throws_attempted"),
        .column("offensive_rebounds", "offensive_rebounds"),
        .column("defensive_rebounds", "defensive_rebounds"),
        .column("assists", "assists"),
        .column("steals", "steals"),
        .column("blocks", "blocks"),
        .column("turnovers", "turnovers"),
        .column("personal_fouls", "personal_fouls"),
    ]

    static let person: [ClientField] = [
        .column("slug", "player_id"),
        .column("name", "player_name"),
        ClientField("positions") { row in .list(Position.names(row["position"].text ?? "")) },
        .column("age", "age"),
        .team("team", "team_id"),
        .column("games_played", "games_played"),
    ]
}

/// The abbreviations of positions.
private enum Position {
    static func names(_ text: String) -> [String] { text.split(separator: "-").compactMap { full[String($0)] } }

    private static let full = [
        "PG": "POINT GUARD", "SG": "SHOOTING GUARD", "SF": "SMALL FORWARD", "PF": "POWER FORWARD", "C": "CENTER",
        "G": "GUARD", "F": "FORWARD",
    ]
}

/// One row of a relation and the game it belongs to.
struct ClientRow {
    let table: ParsedTable
    let row: Int
    let page: ParsedPage

    subscript(_ column: String) -> Cell { table.cell(row, column) }
}
