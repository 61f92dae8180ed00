import BallerDuckDB
import BallerETL
import Foundation

/// Real records, damaged at random from a seed, one fault each, and what a build says of them.
///
/// Many faults share a build, each in a game of its own. A fault is named when a failing row points at its record or its
/// game. Those that nothing names are built once more, by themselves, and must then be harmless: the artifact is the one
/// of the undamaged records.
enum Trial {
    /// How many faults are tried: `BALLER_TRIALS`, or few enough for every run of the tests.
    static func count(_ usual: Int) -> Int {
        ProcessInfo.processInfo.environment["BALLER_TRIALS"].flatMap(Int.init) ?? usual
    }
}

/// The failing rows of a build.
struct FailingRows {
    let rows: Set<String>

    init(_ rows: Set<String>) { self.rows = rows }

    init(_ connection: Connection) throws {
        rows = Set(
            try connection.lines(
                """
                SELECT concat_ws(' | ', check_name, row_key, names, details, '')
                FROM etl.check_failures
                """
            )
        )
    }

    func without(_ others: FailingRows) -> FailingRows { FailingRows(rows.subtracting(others.rows)) }

    /// Whether a row tells of the game, or of a record by its file and number.
    func name(game: String, record: (file: String, number: Int)?) -> Bool {
        // Ids of the NBA are numbers in the warehouse, without the zeros in front.
        let key = Int(game).map(String.init) ?? game
        var signs = ["game_id \(game)", "game_id=\(game)", "game_id=\(key)"]
        if let record {
            let places = ["file=\(record.file), source_row=\(record.number)", "record \(record.file) \(record.number)"]
            signs += places.flatMap { ["\($0),", "\($0) ", "\($0))"] }
        }
        return rows.contains { row in signs.contains { row.contains($0) } }
    }
}
