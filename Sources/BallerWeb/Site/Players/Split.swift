import BallerCore

/// What the splits of a season and their values are called on pages.
enum Split {
    /// The rows with a heading where another split begins; the total needs none.
    static func grouped<Row>(_ rows: [Row], by split: (Row) -> String) -> [Table<Row>.Line] {
        var last = "total"
        return rows.flatMap { row -> [Table<Row>.Line] in
            let name = split(row)
            defer { last = name }
            return name == last ? [.row(row)] : [.heading(title(of: name)), .row(row)]
        }
    }

    /// The first cell of a row; teams are linked to their season.
    static func value(_ split: String, _ value: String?, _ season: SeasonID?) -> Value {
        guard let value else { return .text("Not told", tone: .quiet) }
        let isTeam = split == "team" || split == "opponent"
        return .text(text(of: value, in: split), link: isTeam ? season.map { SitePath.team(value, $0) } : nil)
    }

    private static func title(of split: String) -> String { titles[split] ?? split }

    private static func text(of value: String, in split: String) -> String {
        switch split {
        case "month": CalendarDay("\(value)-01")?.monthAndYear ?? value.inWords
        case "weekday": value.prefix(1).uppercased() + value.dropFirst()
        default: values["\(split) \(value)"] ?? value
        }
    }

    private static let titles = [
        "place": "Place", "outcome": "Outcome", "role": "Role", "team": "Team", "month": "Month", "weekday": "Weekday",
        "half": "Half of the season, by days",
        "rest": "Days of rest", "conference": "Opponent's conference", "division": "Opponent's division",
        "opponent": "Opponent", "points": "Points", "distance": "Distance", "shot_type": "Kind of shot",
        "assisted": "Assist, of made shots", "period": "Period", "time_left": "Minutes left in the period",
        "final_margin": "Margin", "score": "Score before the shot",
        "margin": "Points between the teams before the shot",
    ]

    private static let values = [
        "total all": "All", "place home": "Home", "place road": "Road", "place neutral": "Neutral ground",
        "final_margin 0-3": "At most 3", "final_margin 4-9": "4 to 9", "final_margin 10+": "10 or more",
        "outcome win": "Wins", "outcome loss": "Losses",
        "role starter": "Starter", "role reserve": "Reserve", "half first": "First half", "half second": "Second half",
        "rest first": "First game", "rest 0": "0 days",
        "rest 1": "1 day", "rest 2": "2 days", "rest 3+": "3 days or more", "points 2": "Two-pointers",
        "points 3": "Three-pointers", "distance 0-3": "Under 3 ft", "distance 3-10": "3 to 10 ft",
        "distance 10-16": "10 to 16 ft", "distance 16-3P": "16 ft to the line", "distance 3P": "Three-pointers",
        "shot_type jump_shot": "Jump shot", "shot_type layup": "Layup", "shot_type dunk": "Dunk",
        "shot_type hook_shot": "Hook shot", "shot_type tip_in": "Tip-in", "assisted assisted": "Assisted",
        "assisted unassisted": "Unassisted", "period 1": "1st quarter", "period 2": "2nd quarter",
        "period 3": "3rd quarter", "period 4": "4th quarter", "period OT": "Overtime", "time_left 9-12": "9 to 12",
        "time_left 6-9": "6 to 9", "time_left 3-6": "3 to 6", "time_left 0-3": "Under 3", "score ahead": "Ahead",
        "score tied": "Tied", "score behind": "Behind", "margin 0-5": "0 to 5", "margin 6-10": "6 to 10",
        "margin 11+": "11 or more",
    ]
}
