import BallerCore
import BallerPages

/// Values that take more than one type to read from a cell.
enum Derivations {
    /// A name without the asterisk for the Hall of Fame or the playoffs, and without a seed in parentheses.
    static let name: Column.Derivation = { element in
        var text = element.text
        guard let last = text.utf8.last, last == UInt8(ascii: "*") || last == UInt8(ascii: ")") else {
            return .text(optional: text)
        }
        if last == UInt8(ascii: ")"), let open = text.lastIndex(of: "("),
            text[open...].dropFirst().dropLast().allSatisfy(\.isNumber)
        {
            text = String(text[..<open])
        }
        while let last = text.last, last == "*" || last == " " { text.removeLast() }
        return .text(optional: text)
    }

    /// True if the winner shared the award: a note next to the name says so.
    static let isTie: Column.Derivation = { .boolean($0.text.lowercased().contains("(tie)")) }

    /// The name in the link, without the text around it; the whole text if there is no link.
    static let linkedName: Column.Derivation = { element in
        guard let link = element.links.first else {
            let text = element.text
            guard let tie = text.lowercased().firstRange(of: "(tie)") else { return name(element) }
            return .text(optional: String(text.prefix(text.lowercased()[..<tie.lowerBound].count)).trimmed)
        }
        return name(link)
    }

    /// True if the row adds up several teams: `TOT` until 2024, `2TM`, `3TM` … since.
    static let isCombined: Column.Derivation = { .boolean(isCombinedMark($0.text)) }

    /// How many teams a combined row adds up, if it says so; 1 for a row of one team.
    static let teamCount: Column.Derivation = { element in
        let text = element.text
        if text.isEmpty || text == "TOT" { return .null }
        if isCombinedMark(text), let count = text.first?.wholeNumberValue { return .integer(count) }
        return .integer(1)
    }

    private static func isCombinedMark(_ text: String) -> Bool {
        text == "TOT" || (text.utf8.count == 3 && text.hasSuffix("TM") && text.first?.isNumber == true)
    }

    /// `2018-19` as 2019; also accepts `2019`.
    static let seasonYear: Column.Derivation = { element in
        let text = element.text.filter { $0 != "*" }
        if text.isEmpty { return .null }
        return endYear(text).map { .integer($0) }
    }

    static func endYear(_ season: String) -> Int? {
        guard season.utf8.count >= 4, let start = Int(season.prefix(4)), (1900...2199).contains(start) else {
            return nil
        }
        let rest = season.dropFirst(4)
        if rest.isEmpty { return start }
        return rest.first == "-" && rest.count == 3 && Int(rest.dropFirst()) != nil ? start + 1 : nil
    }

    static let isThere: Column.Derivation = { .boolean(!$0.text.isEmpty) }

    /// `@` is away, blank is home, `N` a neutral court.
    static let isHome: Column.Derivation = { element in
        switch element.text {
        case "": .boolean(true)
        case "@": .boolean(false)
        case "N": .null
        default: nil
        }
    }

    /// The first letter of a result: `W`, `L` or `T`.
    static let outcome: Column.Derivation = { element in
        switch element.text.first {
        case "W": .text("WIN")
        case "L": .text("LOSS")
        case "T": .text("TIE")
        case nil: .null
        default: nil
        }
    }

    /// Overtimes as printed: `OT` is 1, `2OT` is 2.
    static func overtimes(_ text: String) -> Int? {
        if text == "OT" { return 1 }
        return text.hasSuffix("OT") ? Int(text.dropLast(2)) : nil
    }

    /// The day in a link or sort key that is a game id, or else the printed day.
    static let gameDate: Column.Derivation = { element in
        let text = element.text
        return text.isEmpty ? .null : CalendarDay(printed: text).map { .date($0.description) }
    }

    static let gameID: Column.Derivation = { .text(optional: $0.identifier(.game)) }
}
