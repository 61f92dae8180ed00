import BallerCore

// Numbers and days as tables print them, beside what they are.
extension Value {
    /// `1,234`.
    static func count(_ number: Int?) -> Value {
        number.map { Value(content: .number(Double($0), shown: StatFormat.grouped($0))) } ?? .missing(.unknown)
    }

    /// The average a game to one place, `27.1`.
    static func average(_ total: Int?, _ games: Int) -> Value {
        guard let total, games > 0 else { return .missing(.unknown) }
        return Value(content: .number(Double(total) / Double(games), shown: StatFormat.average(total, games)))
    }

    /// `112.3`.
    static func oneDecimal(_ number: Double?) -> Value {
        number.map { Value(content: .number($0, shown: StatFormat.oneDecimal($0))) } ?? .missing(.unknown)
    }

    /// `.453`, made of attempted.
    static func share(_ made: Int?, _ attempted: Int?) -> Value {
        guard let made, let attempted else { return .missing(.unknown) }
        guard attempted > 0 else { return .missing(.nothingTried) }
        return Value(content: .number(Double(made) / Double(attempted), shown: StatFormat.share(made, attempted)))
    }

    /// `.512` of 0.512.
    static func share(_ number: Double?) -> Value {
        number.map { Value(content: .number($0, shown: StatFormat.share($0))) } ?? .missing(.unknown)
    }

    /// `+7`.
    static func signed(_ number: Int?) -> Value {
        number.map { Value(content: .number(Double($0), shown: StatFormat.signed($0))) } ?? .missing(.unknown)
    }

    /// `+6.5`.
    static func signed(_ number: Double?, tone: Tone = .plain) -> Value {
        guard let number else { return .missing(.unknown) }
        return Value(content: .number(number, shown: StatFormat.signed(number)), tone: tone)
    }

    /// `—` for the leader, `12½`.
    static func gamesBehind(_ number: Double?) -> Value {
        number.map { Value(content: .number($0, shown: StatFormat.gamesBack($0))) } ?? .missing(.unknown)
    }

    /// `W3`, sorted by its length, losses below zero.
    static func streak(_ length: Int?) -> Value {
        length.map { Value(content: .number(Double($0), shown: StatFormat.streak($0))) } ?? .missing(.unknown)
    }

    /// `54–28`.
    static func record(_ wins: Int?, _ losses: Int?) -> Value {
        guard let wins, let losses else { return .missing(.unknown) }
        return Value(content: .pair(Double(wins), Double(losses), shown: StatFormat.record(wins, losses)))
    }

    /// `Sun, Apr 14` of `2024-04-14`.
    static func day(_ date: String, link: String? = nil) -> Value {
        Value(content: .text(CalendarDay(date)?.short ?? date), link: link, exact: date)
    }

    /// `2023-24`, sorted by the year.
    static func season(_ season: SeasonID, link: String? = nil) -> Value {
        Value(content: .number(Double(season.year.rawValue), shown: season.name), link: link)
    }
}
