import BallerCore
import BallerDuckDB

/// The same query through the wrapper, in the ways that Baller uses it.
struct WrappedEngine {
    let connection: Connection
    private let query = SeasonLogTable.query

    private func parameters(_ player: Int32, _ season: Int16) -> [Value] { [.int(Int64(player)), .int(Int64(season))] }

    /// Reads every cell in place, as the JSON writer does, and returns the sum over all of them.
    func readInPlace(player: Int32, season: Int16) throws -> Int64 {
        let stream = try connection.stream(query, parameters(player, season))
        var sum: Int64 = 0
        while let chunk = try stream.next() {
            for column in chunk.columns { sum &+= try Self.sum(column) }
        }
        return sum
    }

    private static func sum(_ column: Column) throws -> Int64 {
        var sum: Int64 = 0
        for row in 0..<column.rowCount {
            switch column.format {
            case .int16, .int32, .int64: sum &+= try column.int64(at: row) ?? 0
            case .date: sum &+= Int64(try column.date(at: row)?.daysSinceEpoch ?? 0)
            case .double: sum &+= Int64(try column.double(at: row) ?? 0)
            case .bool: sum &+= try column.bool(at: row) == true ? 1 : 0
            default:
                sum &+=
                    try column.withUTF8(at: row) { bytes in
                        var sum: Int64 = 0
                        for index in bytes.indices { sum &+= Int64(bytes[index]) }
                        return sum
                    } ?? 0
            }
        }
        return sum
    }

    /// Builds structs from the typed columns.
    func buildLines(player: Int32, season: Int16) throws -> Int {
        let stream = try connection.stream(query, parameters(player, season))
        var lines: [SeasonLogLine] = []
        while let chunk = try stream.next() {
            lines.reserveCapacity(lines.count + chunk.rowCount)
            for row in 0..<chunk.rowCount { lines.append(try SeasonLogLine(chunk.columns, row)) }
        }
        return lines.count
    }

    /// Decodes structs by column name.
    func decodeLines(player: Int32, season: Int16) throws -> Int {
        try connection.rows(query, parameters(player, season), as: SeasonLogLine.self).count
    }

    /// Copies every cell into a `Value`.
    func copyValues(player: Int32, season: Int16) throws -> Int {
        try connection.rows(query, parameters(player, season)).count
    }
}

/// One game of a player, as a service would hold it.
struct SeasonLogLine: Decodable {
    let gameID: Int64
    let gameDate: CalendarDay
    let opponent: String
    let outcome: String
    let isHome: Bool
    let minutesPlayed: Int?
    let fieldGoalsMade: Int
    let fieldGoalsAttempted: Int
    let threePointersMade: Int
    let threePointersAttempted: Int
    let freeThrowsMade: Int
    let freeThrowsAttempted: Int
    let rebounds: Int
    let assists: Int
    let steals: Int?
    let points: Int
    let plusMinus: Int?
    let gameScore: Double

    init(_ columns: [Column], _ row: Int) throws {
        func integer(_ index: Int) throws -> Int { Int(try columns[index].int64(at: row) ?? 0) }
        gameID = try columns[0].int64(at: row) ?? 0
        gameDate = try columns[1].date(at: row) ?? CalendarDay(daysSinceEpoch: 0)
        opponent = try columns[2].string(at: row) ?? ""
        outcome = try columns[3].string(at: row) ?? ""
        isHome = try columns[4].bool(at: row) ?? false
        minutesPlayed = try columns[5].int64(at: row).map { Int($0) }
        fieldGoalsMade = try integer(6)
        fieldGoalsAttempted = try integer(7)
        threePointersMade = try integer(8)
        threePointersAttempted = try integer(9)
        freeThrowsMade = try integer(10)
        freeThrowsAttempted = try integer(11)
        rebounds = try integer(12)
        assists = try integer(13)
        steals = try columns[14].int64(at: row).map { Int($0) }
        points = try integer(15)
        plusMinus = try columns[16].int64(at: row).map { Int($0) }
        gameScore = try columns[17].double(at: row) ?? 0
    }
}
