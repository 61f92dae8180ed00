import BallerCore
import BallerServing

/// Who was on a team's roster in a season, and who played for it beside them.
enum RosterTable {
    static func section(_ people: [Record], of team: TeamYear) -> SectionBlock? {
        guard let table = RecordTable("roster-table", "Roster of the \(team.name)", columns, people) else { return nil }
        let isListed = people.contains { $0["is_listed"].flag == true }
        let note = isListed ? nil : WordsBlock("roster-note", .note, ["No roster is here: these are those who played."])
        return SectionBlock("roster", "Roster", [note, table])
    }

    private static let columns: [RecordColumn] = [
        RecordColumn("player_name") { row, links in
            .text(row["player_name"].text, link: links.player(row["player_slug"].text))
        },
        "number", .position, "height_inches", "weight_pounds", "birth_date", "age",
        RecordColumn("years_experience", "Exp") { row, _ in
            switch row["years_experience"].integer {
            case 0: .text("R")
            case let years: .count(years)
            }
        },
        RecordColumn("college"), "games_played",
    ]
}
