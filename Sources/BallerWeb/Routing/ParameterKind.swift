import BallerCore
import BallerServing
import Foundation

/// What may stand in a parameter, and how it is read: strictly, nothing is clamped or guessed.
package indirect enum ParameterKind: Sendable, Equatable {
    case integer(ClosedRange<Int>)
    case choice([String])
    case flag
    /// `2024-01-31`.
    case date
    /// The build id of an artifact, or a time.
    case buildOrMoment
    /// So many characters.
    case text(ClosedRange<Int>)
    /// The year in which a season ends, or the id of a season such as `ABA_1970`.
    case season
    /// A team's code, in upper or lower case, its number, or its name with hyphens.
    case team
    /// A player's slug, NBA number or Basketball-Reference id, or his name with hyphens.
    case player
    /// So many players, with commas between them.
    case players(ClosedRange<Int>)
    /// A game's number, with or without leading zeros, or its Basketball-Reference id.
    case game
    /// What a game is named by, or a day.
    case gameOrDay
    /// A player's position as the source writes it.
    case position
    /// A number, with or without a point, perhaps below zero.
    case number
    /// Several values of a kind, divided by commas.
    case several(ParameterKind)
    /// Words of a name: so many characters, a letter or a digit among them.
    case words(ClosedRange<Int>)

    /// Values that one parameter may have.
    static let mostValues = 100

    /// What may stand there, in words, for errors and documentation.
    package var allowed: String {
        switch self {
        case .integer(let range) where range.upperBound == Int(Int32.max): "a whole number from \(range.lowerBound)"
        case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .choice(let values): "one of \(values.joined(separator: ", "))"
        case .flag: "true or false"
        case .date: "a date such as 2024-01-31"
        case .buildOrMoment:
            "a build id, such as 20261127T151029Z-cc3605a0, or a time, such as 2024-01-31T08:00:00Z or 2024-01-31"
        case .text(let length): "\(length.lowerBound) to \(length.upperBound) characters"
        case .season:
            "the year in which a season ends, such as 2024, both years, such as 2023-24, or a season's id, such as ABA_1970"
        case .team: "a team's code, such as BOS, its number, or its name, such as boston-celtics"
        case .player: "a player's slug, number or Basketball-Reference id"
        case .players(let count):
            "\(count.lowerBound) to \(count.upperBound) players with commas between them, each a slug, number or Basketball-Reference id"
        case .game: "a game's number, such as 22300001, or its Basketball-Reference id"
        case .gameOrDay: "\(ParameterKind.game.allowed), or a day such as 2024-01-31"
        case .position: "a position as the source writes it"
        case .number: "a number"
        case .several(let kind): "\(kind.allowed); several are divided by commas"
        case .words(let length):
            "\(length.lowerBound) to \(length.upperBound) characters, a letter or a digit among them"
        }
    }

    /// Reads a value; `nil` where it is none of those allowed.
    func value(of text: String) -> QueryValue? {
        switch self {
        case .integer(let range):
            guard text.isNumber, let number = Int(text), range.contains(number) else { return nil }
            return .integer(Int64(number))
        case .choice(let values): return values.contains(text) ? .text(text) : nil
        case .flag: return text == "true" ? .boolean(true) : text == "false" ? .boolean(false) : nil
        case .date: return CalendarDay(text) != nil ? .text(text) : nil
        case .buildOrMoment:
            let isBuild = text.wholeMatch(of: /[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}/) != nil
            return isBuild || Self.moment(text) != nil ? .text(text) : nil
        case .text(let length):
            return length.contains(text.count) && text.isPlain ? .text(text) : nil
        case .position: return (1...20).contains(text.count) && text.isPlain ? .text(text) : nil
        case .words(let length):
            let hasWord = text.contains { $0.isLetter || $0.isNumber }
            return length.contains(text.count) && text.isPlain && hasWord ? .text(text) : nil
        case .number:
            let digits = text.drop { $0 == "-" }
            let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
            guard text.utf8.count - digits.utf8.count < 2, (1...2).contains(parts.count), text.utf8.count <= 16,
                parts.allSatisfy({ String($0).isNumber })
            else { return nil }
            return Int64(text).map { .integer($0) } ?? .text(text)
        case .several(let kind):
            let values = text.split(separator: ",", omittingEmptySubsequences: false).map { kind.value(of: String($0)) }
            guard values.count <= Self.mostValues, !values.contains(nil) else { return nil }
            return .text(values.compactMap { $0?.written }.joined(separator: ","))
        case .season: return SeasonKey(text).map { .text($0.description) }
        case .team:
            guard (2...60).contains(text.utf8.count), text.utf8.allSatisfy(\.isKeyLetter) else { return nil }
            return .text(text.isTeamCode ? text.uppercased() : text.lowercased())
        case .player:
            guard (1...100).contains(text.utf8.count), text.utf8.allSatisfy(\.isKeyLetter) else { return nil }
            return .text(text)
        case .players(let count):
            let keys = text.split(separator: ",", omittingEmptySubsequences: false)
            guard count.contains(keys.count), Set(keys).count == keys.count,
                keys.allSatisfy({ (1...100).contains($0.utf8.count) && $0.utf8.allSatisfy(\.isKeyLetter) })
            else { return nil }
            return .text(text)
        case .gameOrDay: return Self.date.value(of: text) ?? Self.game.value(of: text)
        case .game:
            if let id = text.brefGameID { return .text(id) }
            guard text.isNumber, text.utf8.count <= 16, let number = Int64(text) else { return nil }
            return .integer(number)
        }
    }
}

extension ParameterKind {
    /// The moment that a text names; a day begins in Greenwich.
    static func moment(_ text: String) -> Date? {
        guard text.utf8.count <= 25 else { return nil }
        let time = /T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](Z|[+-][01][0-9]:[0-5][0-9])/
        guard CalendarDay(String(text.prefix(10))) != nil else { return nil }
        let rest = text.dropFirst(10)
        guard rest.isEmpty || rest.wholeMatch(of: time) != nil else { return nil }
        return try? Date(rest.isEmpty ? "\(text)T00:00:00Z" : text, strategy: .iso8601)
    }
}

extension String {
    /// Without control characters.
    fileprivate var isPlain: Bool { unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F } }

    /// The text in upper case where it is an id such as `201801010MIN`: day, a zero, the home team's code.
    fileprivate var brefGameID: String? {
        let bytes = Array(uppercased().utf8)
        guard bytes.count == 12, bytes[..<9].allSatisfy({ (48...57).contains($0) }),
            bytes[9...].allSatisfy({ (65...90).contains($0) })
        else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Two to four letters or digits, a letter first: a code, and no number or name.
    var isTeamCode: Bool {
        (2...4).contains(utf8.count) && utf8.allSatisfy(\.isLetterOrDigit) && !isNumber
    }

    /// Digits and nothing else.
    fileprivate var isNumber: Bool { !isEmpty && utf8.allSatisfy { (48...57).contains($0) } }
}

extension UInt8 {
    fileprivate var isLetterOrDigit: Bool {
        (48...57).contains(self) || (65...90).contains(self) || (97...122).contains(self)
    }

    fileprivate var isKeyLetter: Bool {
        isLetterOrDigit || [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "'")].contains(self)
    }
}
