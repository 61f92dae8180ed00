/// A question that many ask of a list: values of its parameters under a name.
struct ListPreset: Sendable {
    let name: String
    /// What it finds.
    let about: String
    /// As an address would have them.
    let query: String

    init(_ name: String, _ query: String, _ about: String) {
        self.name = name
        self.query = query
        self.about = about
    }

    /// The values by the names of their parameters.
    var values: [String: String] {
        let pairs = query.split(separator: "&").map { $0.split(separator: "=").map(String.init) }
        return Dictionary(pairs.map { ($0[0], $0[1]) }) { first, _ in first }
    }
}

extension ListPreset {
    static let playerGames = [
        ListPreset("thirty_points", "min_points=30&sort=-points", "30 points or more."),
        ListPreset("forty_points", "min_points=40&sort=-points", "40 points or more."),
        ListPreset("fifty_points", "min_points=50&sort=-points", "50 points or more."),
        ListPreset("bench_thirty", "min_points=30&is_starter=false&sort=-points", "30 points or more off the bench."),
        ListPreset("double_doubles", "min_double_doubles=1", "Ten or more in two of five categories."),
        ListPreset("triple_doubles", "min_triple_doubles=1", "Ten or more in three of five categories."),
        ListPreset("twenty_twenty", "min_points=20&min_rebounds=20&sort=-rebounds", "20 points and 20 rebounds."),
        ListPreset(
            "five_by_five",
            "min_points=5&min_rebounds=5&min_assists=5&min_steals=5&min_blocks=5",
            "Five or more in each of five categories."
        ),
        ListPreset("fifteen_assists", "min_assists=15&sort=-assists", "15 assists or more."),
        ListPreset("twenty_rebounds", "min_rebounds=20&sort=-rebounds", "20 rebounds or more."),
        ListPreset(
            "eight_threes",
            "min_three_pointers_made=8&sort=-three_pointers_made",
            "Eight three-pointers or more."
        ),
        ListPreset("seven_steals", "min_steals=7&sort=-steals", "Seven steals or more."),
        ListPreset("eight_blocks", "min_blocks=8&sort=-blocks", "Eight blocks or more."),
        ListPreset("ten_turnovers", "min_turnovers=10&sort=-turnovers", "Ten turnovers or more."),
    ]

    static let playerSeasons = [
        ListPreset(
            "fifty_forty_ninety",
            "min_field_goal_pct=0.5&min_three_point_pct=0.4&min_free_throw_pct=0.9"
                + "&min_field_goals_made=300&min_three_pointers_made=82&min_free_throws_made=125&sort=-points_per_game",
            "50 % from the field, 40 % from three, 90 % of free throws, with as many made as the NBA asks of its leaders in 82 games."
        ),
        ListPreset(
            "thirty_a_game",
            "min_points_per_game=30&min_games_played=41&sort=-points_per_game",
            "30 points a game."
        ),
        ListPreset(
            "twenty_ten",
            "min_points_per_game=20&min_rebounds_per_game=10&min_games_played=41&sort=-points_per_game",
            "20 points and ten rebounds a game."
        ),
        ListPreset(
            "triple_double_seasons",
            "min_points_per_game=10&min_rebounds_per_game=10&min_assists_per_game=10&min_games_played=41",
            "A triple double on average."
        ),
        ListPreset(
            "two_hundred_threes",
            "min_three_pointers_made=200&sort=-three_pointers_made",
            "200 three-pointers or more."
        ),
        ListPreset("ten_triple_doubles", "min_triple_doubles=10&sort=-triple_doubles", "Ten triple doubles or more."),
    ]

    static let teamGames = [
        ListPreset("hundred_fifty_points", "min_points=150&sort=-points", "150 points or more."),
        ListPreset("under_seventy_points", "max_points=69&sort=points", "Fewer than 70 points."),
        ListPreset("wins_by_forty", "min_plus_minus=40&sort=-plus_minus", "Wins by 40 or more."),
        ListPreset(
            "twenty_threes",
            "min_three_pointers_made=20&sort=-three_pointers_made",
            "20 three-pointers or more."
        ),
    ]

    static let teamSeasons = [
        ListPreset("sixty_wins", "min_wins=60&sort=-wins", "60 wins or more."),
        ListPreset("sixty_losses", "min_losses=60&sort=-losses", "60 losses or more."),
    ]
}
