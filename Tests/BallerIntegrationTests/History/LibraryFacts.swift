import BallerServing
import Testing

/// A question of the library and an answer that anybody can look up.
struct LibraryFact: Sendable, CustomTestStringConvertible {
    let query: String
    let values: [String: ConsoleValue]
    /// Columns of the first rows, a line each.
    let columns: [String]
    let answer: [String]

    var testDescription: String { query }

    init(_ query: String, _ values: [String: ConsoleValue] = [:], _ columns: [String], _ answer: [String]) {
        (self.query, self.values, self.columns, self.answer) = (query, values, columns, answer)
    }

    static let all = [
        LibraryFact(
            "fifty_forty_ninety",
            ["minimum_free_throws": .integer(125)],
            ["season_year", "player_name"],
            [
                "1987 Larry Bird", "1988 Larry Bird", "1989 Mark Price", "1994 Reggie Miller", "2006 Steve Nash",
                "2007 Dirk Nowitzki", "2008 Steve Nash", "2009 Steve Nash", "2010 Steve Nash", "2013 Kevin Durant",
                "2016 Stephen Curry", "2019 Malcolm Brogdon", "2021 Kyrie Irving",
            ]
        ),
        LibraryFact("best_scoring_seasons", [:], ["season_year", "player_name"], ["1962 Wilt Chamberlain"]),
        LibraryFact(
            "triple_double_seasons",
            [:],
            ["season_year", "player_name"],
            ["1962 Oscar Robertson", "2017 Russell Westbrook", "2018 Russell Westbrook", "2019 Russell Westbrook"]
        ),
        LibraryFact(
            "most_threes_in_a_season",
            [:],
            ["season_year", "player_name", "three_pointers_made"],
            ["2016 Stephen Curry 402"]
        ),
        LibraryFact(
            "best_team_seasons",
            [:],
            ["season_year", "team_name", "wins"],
            ["2016 Golden State Warriors 73", "1996 Chicago Bulls 72"]
        ),
        LibraryFact(
            "worst_team_seasons",
            [:],
            ["season_year", "team_name", "losses"],
            ["2012 Charlotte Bobcats 59", "1973 Philadelphia 76ers 73"]
        ),
        LibraryFact("best_rookie_seasons", [:], ["season_year", "player_name"], ["1960 Wilt Chamberlain"]),
        LibraryFact("biggest_improvements", [:], ["season_year", "team_name", "wins"], ["2008 Boston Celtics 66"]),
        LibraryFact(
            "longest_team_streaks",
            [:],
            ["season_year", "team_name", "games"],
            ["2016 Golden State Warriors 24"]
        ),
        LibraryFact(
            "longest_team_streaks",
            ["won": .boolean(false)],
            ["season_year", "team_name", "games"],
            ["2024 Detroit Pistons 28"]
        ),
        LibraryFact(
            "highest_scoring_games",
            [:],
            ["player_name", "points"],
            ["Wilt Chamberlain 100", "Luka Dončić 73"]
        ),
        LibraryFact(
            "one_team_careers",
            [:],
            ["player_name", "games_played"],
            ["Dirk Nowitzki 1522", "John Stockton 1504"]
        ),
        LibraryFact("most_all_star_selections", [:], ["player_name"], ["LeBron James", "Kareem Abdul-Jabbar"]),
        LibraryFact("most_award_wins", [:], ["winner_name", "wins"], ["Kareem Abdul-Jabbar 6"]),
        LibraryFact("award_landslides", [:], ["season_year", "candidate_name"], ["2016 Stephen Curry"]),
    ]
}
