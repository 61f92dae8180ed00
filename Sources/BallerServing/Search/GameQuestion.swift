import BallerCore

/// What a question says about games: teams, a season or a day, a part of the season; `warriors cavaliers 2016 finals`.
struct GameQuestion: Sendable, Equatable {
    /// The teams that each named side may be: a city may have several.
    var sides: [Set<Int64>] = []
    /// The year in which a season ends, or the year of the day.
    var year: Int?
    /// Whether the year was written as a season, `2015-16`.
    var isSeason = false
    var month: Int?
    var day: CalendarDay?
    var seasonType: SeasonType?
    /// Such as `FINALS`; `SEMIFINALS` are those of conferences and of divisions.
    var round: String?
    var gameOfSeries: Int?

    /// Words that say nothing.
    private static let fillers: Set = [
        "vs", "v", "at", "and", "the", "game", "games", "nba", "aba", "baa", "score", "scores", "box", "boxscore", "of",
        "in", "western", "eastern", "west", "east", "season",
    ]
    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]
    private static let parts: [(words: [String], type: SeasonType)] = [
        (["playoffs"], .playoff), (["playoff"], .playoff), (["postseason"], .playoff), (["play", "in"], .playIn),
        (["all", "star"], .allStar), (["preseason"], .preseason), (["regular", "season"], .regular),
        (["cup", "final"], .cupFinal),
    ]

    private static let rounds: [(words: [String], round: String)] = [
        (["conference", "finals"], "CONFERENCE_FINALS"), (["conference", "semifinals"], "CONFERENCE_SEMIFINALS"),
        (["division", "finals"], "DIVISION_FINALS"), (["division", "semifinals"], "DIVISION_SEMIFINALS"),
        (["first", "round"], "FIRST_ROUND"), (["finals"], "FINALS"), (["final"], "FINALS"),
        (["semifinals"], "SEMIFINALS"),
    ]

    /// Whether the question says enough to list games.
    var isSpecific: Bool {
        if day != nil { return true }
        if sides.count == 2 { return true }
        return sides.count == 1 && (year != nil || round != nil || month != nil || seasonType != nil)
    }

    /// Reads words in search form; `nil` where one of them has nothing to do with games.
    ///
    /// `teams` finds those of a name in search form.
    init?(_ words: [String], teams: ([String]) -> Set<Int64>) {
        var rest = words[...]
        while let first = rest.first {
            let taken = takeTime(rest) ?? takePart(rest) ?? takeTeam(rest, teams)
            if let taken {
                rest = rest.dropFirst(taken)
            } else if Self.fillers.contains(first) {
                rest = rest.dropFirst()
            } else {
                return nil
            }
        }
        guard sides.count <= 2 else { return nil }
    }

    /// Reads a day, a season, a year or a month; the number of words that say it.
    private mutating func takeTime(_ words: ArraySlice<String>) -> Int? {
        let words = Array(words.prefix(3))
        if words.count == 3, let found = CalendarDay(words.joined(separator: "-")) {
            day = found
            return 3
        }
        if let month = Self.months.firstIndex(where: {
            $0 == words[0] || (words[0].count == 3 && $0.hasPrefix(words[0]))
        }) {
            self.month = month + 1
            // A day of the month is followed by its year: `june 19 2016`.
            guard words.count == 3, let number = Int(words[1]), (1...31).contains(number),
                let year = Self.year(words[2])
            else { return 1 }
            day = CalendarDay(year: year, month: month + 1, day: number)
            return day == nil ? nil : 3
        }
        guard let year = Self.year(words[0]) else { return nil }
        self.year = year
        guard words.count > 1, let next = Int(words[1]),
            next == year + 1 || (words[1].count == 2 && next == (year + 1) % 100)
        else { return 1 }
        self.year = year + 1
        isSeason = true
        return 2
    }

    private static func year(_ word: String) -> Int? {
        word.count == 4 ? Int(word).flatMap { (1946...2199).contains($0) ? $0 : nil } : nil
    }

    /// Reads a round, a part of the season or the number of a game; the number of words that say it.
    private mutating func takePart(_ words: ArraySlice<String>) -> Int? {
        let words = Array(words.prefix(3))
        if words[0] == "game", words.count > 1, let number = Int(words[1]), (1...7).contains(number) {
            gameOfSeries = number
            return 2
        }
        for (names, type) in Self.parts where words.starts(with: names) {
            seasonType = type
            return names.count
        }
        for (names, round) in Self.rounds where words.starts(with: names) {
            self.round = round
            return names.count
        }
        return nil
    }

    /// Reads a team's name, the longest that there is; the number of words that say it.
    private mutating func takeTeam(_ words: ArraySlice<String>, _ teams: ([String]) -> Set<Int64>) -> Int? {
        for length in stride(from: min(4, words.count), through: 1, by: -1) {
            let found = teams(Array(words.prefix(length)))
            guard !found.isEmpty else { continue }
            sides.append(found)
            return length
        }
        return nil
    }
}
