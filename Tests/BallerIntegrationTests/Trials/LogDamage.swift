@testable import BallerSample

/// One way in which a cell of a game log goes wrong.
enum LogDamage: CaseIterable {
    case digit, lostDigit, swappedCharacters, doubled, half, sign, empty
    case ofColumnBefore, ofRowBefore, ofAnyRow
    case otherPlayer, otherTeam, otherGame, otherName
    case letter, lookAlike, wrongEncoding, blank
    case dayBefore, otherOutcome, otherPlace, shiftedCells

    /// The row with the fault, and where it is; `nil` where this row cannot have it.
    func apply(to index: Int, of log: DamagedLog, _ random: inout SampleRandom) -> (row: [String], column: String)? {
        var row = log.rows[index]
        guard let column = column(of: log, &random) else { return nil }
        let old = row[column]
        switch self {
        case .shiftedCells: row = row[..<column] + [""] + row[column..<(row.count - 1)]
        case .ofColumnBefore: row[column] = row[max(column - 1, 0)]
        case .ofRowBefore: row[column] = log.rows[max(index - 1, 0)][column]
        case .ofAnyRow, .otherPlayer, .otherTeam, .otherGame, .otherName:
            row[column] = log.rows[random.below(log.rows.count)][column]
        default:
            guard let new = changed(old, &random) else { return nil }
            row[column] = new
        }
        return row == log.rows[index] ? nil : (row, log.header[column])
    }

    private func column(of log: DamagedLog, _ random: inout SampleRandom) -> Int? {
        switch self {
        case .otherPlayer: log.column("PLAYER_ID")
        case .otherTeam: log.column("TEAM_ID")
        case .otherGame: log.column("GAME_ID")
        case .otherName, .letter, .lookAlike, .wrongEncoding: log.column("PLAYER_NAME")
        case .sign: log.column("PLUS_MINUS")
        case .dayBefore: log.column("GAME_DATE")
        case .otherOutcome: log.column("WL")
        case .otherPlace: log.column("MATCHUP")
        default: random.below(log.header.count)
        }
    }

    private func changed(_ old: String, _ random: inout SampleRandom) -> String? {
        var letters = Array(old)
        let digits = letters.indices.filter { letters[$0].isNumber }
        switch self {
        case .digit, .dayBefore:
            guard let last = self == .digit ? digits.randomElement(&random) : digits.last else { return nil }
            letters[last] = letters[last] == "0" ? "1" : "0"
        case .lostDigit:
            guard let place = digits.randomElement(&random) else { return nil }
            letters.remove(at: place)
        case .swappedCharacters:
            guard letters.count > 1 else { return nil }
            let place = random.below(letters.count - 1)
            letters.swapAt(place, place + 1)
        case .doubled: letters += letters
        case .half: return Double(old).map { String(Int($0 / 2)) }
        case .sign: return old.hasPrefix("-") ? String(old.dropFirst()) : "-\(old)"
        case .empty: return ""
        case .letter:
            guard let place = letters.indices.filter({ letters[$0].isLetter }).randomElement(&random) else {
                return nil
            }
            letters[place] = letters[place] == "q" ? "z" : "q"
        case .lookAlike:
            let twins: [Character: Character] = ["a": "а", "e": "е", "o": "о", "c": "с", "p": "р", "i": "і", "y": "у"]
            guard let place = letters.indices.filter({ twins[letters[$0]] != nil }).randomElement(&random) else {
                return nil
            }
            letters[place] = twins[letters[place]] ?? letters[place]
        case .wrongEncoding: letters.insert(contentsOf: "Ã©", at: random.below(letters.count + 1))
        case .blank: letters.insert(" ", at: random.below(letters.count + 1))
        case .otherOutcome: return old == "W" ? "L" : "W"
        case .otherPlace: return old.contains("@") ? old.replacing("@", with: "vs.") : old.replacing("vs.", with: "@")
        default: return nil
        }
        return String(letters)
    }
}

extension Array where Element == Int {
    func randomElement(_ random: inout SampleRandom) -> Int? { isEmpty ? nil : self[random.below(count)] }
}
