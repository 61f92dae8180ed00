import BallerCore

/// Numbers as box scores print them.
///
/// Unknown is an empty text, never a zero.
enum StatFormat {
    /// `.453`, `1.000`; empty where nothing was tried.
    static func share(_ made: Int?, _ attempted: Int?) -> String {
        guard let made, let attempted, attempted > 0 else { return "" }
        return share(thousandths: rounded(1000 * made, over: attempted))
    }

    /// `.512` of 0.512; win shares and the like may be below zero, `−.012`.
    static func share(_ value: Double?) -> String {
        guard let value else { return "" }
        return share(thousandths: Int((1000 * value).rounded()))
    }

    /// `51%` of 0.512, for running text.
    static func percent(_ value: Double?) -> String {
        guard let value else { return "" }
        return "\(Int((100 * value).rounded()))%"
    }

    /// The average a game to one place, `27.1`.
    static func average(_ total: Int?, _ games: Int) -> String {
        guard let total, games > 0 else { return "" }
        return tenths(rounded(10 * total, over: games))
    }

    /// `112.3`.
    static func oneDecimal(_ value: Double?) -> String {
        guard let value else { return "" }
        return tenths(Int((10 * value).rounded()))
    }

    /// `+7`, `0`, `−3`, with the minus sign that is as wide as the plus.
    static func signed(_ number: Int?) -> String {
        guard let number else { return "" }
        return number > 0 ? "+\(number)" : number < 0 ? "−\(-number)" : "0"
    }

    /// `+6.5`, `0.0`, `−3.1`.
    static func signed(_ value: Double?) -> String {
        guard let value else { return "" }
        let number = Int((10 * value).rounded())
        return number > 0 ? "+\(tenths(number))" : number < 0 ? "−\(tenths(-number))" : tenths(0)
    }

    /// `12,345`.
    static func grouped(_ number: Int?) -> String { number?.grouped ?? "" }

    /// `—` for the leader, `½`, `3`, `12½`.
    static func gamesBack(_ value: Double?) -> String {
        guard let value else { return "" }
        let halves = Int((2 * value).rounded())
        guard halves != 0 else { return "—" }
        let whole = halves / 2
        return halves % 2 == 0 ? String(whole) : whole == 0 ? "½" : "\(whole)½"
    }

    /// `54–28`.
    static func record(_ wins: Int?, _ losses: Int?) -> String {
        guard let wins, let losses else { return "" }
        return "\(wins)–\(losses)"
    }

    /// `W3`, `L2`; empty before the first game.
    static func streak(_ length: Int?) -> String {
        guard let length, length != 0 else { return "" }
        return length > 0 ? "W\(length)" : "L\(-length)"
    }

    /// `1st`, `2nd`, `11th`.
    static func ordinal(_ number: Int) -> String {
        let suffix =
            switch (number % 10, number % 100) {
            case (_, 11...13): "th"
            case (1, _): "st"
            case (2, _): "nd"
            case (3, _): "rd"
            default: "th"
            }
        return "\(number)\(suffix)"
    }

    /// `2019–2026`, by the years in which the seasons end; `nil` where they are not known.
    static func years(_ first: Int?, _ last: Int?) -> String? {
        guard let first, let last else { return nil }
        return first == last ? "\(first)" : "\(first)–\(last)"
    }

    /// `38:07` of 2,287 seconds.
    static func clock(seconds: Int) -> String { "\(seconds / 60):\((seconds % 60).padded(to: 2))" }

    /// `6-11` of 83 inches.
    static func height(inches: Int) -> String { "\(inches / 12)-\(inches % 12)" }

    private static func share(thousandths: Int) -> String {
        let (whole, rest) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
        let sign = thousandths < 0 ? "−" : ""
        return "\(sign)\(whole > 0 ? String(whole) : "").\(Int(rest).padded(to: 3))"
    }

    private static func tenths(_ number: Int) -> String {
        let sign = number < 0 ? "−" : ""
        return "\(sign)\(number.magnitude / 10).\(number.magnitude % 10)"
    }

    /// Halves away from zero.
    private static func rounded(_ number: Int, over divisor: Int) -> Int {
        let quotient = (2 * number.magnitude + UInt(divisor)) / (2 * UInt(divisor))
        return number < 0 ? -Int(quotient) : Int(quotient)
    }
}
