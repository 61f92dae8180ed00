import BallerDuckDB
import BallerSQL
import BallerTestSupport
import Foundation

@testable import BallerSample

/// A raw file of real game logs whose cells can be damaged.
struct DamagedLog {
    let file: String
    let header: [String]
    var rows: [[String]]

    /// The first two weeks of a season: a team has played often enough for its players to be known.
    init(_ file: String, of source: URL) throws {
        let copy = try TemporaryFolder()
        let path = copy.path(file)
        let text = """
            COPY (FROM read_csv('\(source.path)', all_varchar = true) WHERE GAME_DATE < '2022-11-01')
            TO '\(path)' (HEADER)
            """
        try Database(.memory).connect().execute(SQL(name: "first weeks", text: text))
        let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        }
        self.file = file
        header = lines[0]
        rows = Array(lines.dropFirst())
    }

    func column(_ name: String) -> Int? { header.firstIndex(of: name) }

    func value(_ name: String, _ row: Int) -> String { column(name).map { rows[row][$0] } ?? "" }

    func write(to folder: URL) throws {
        let text = ([header] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
        try Data(text.utf8).write(to: folder.appending(component: file))
    }

    /// Rows that other rows vouch for.
    ///
    /// What a single line says of a person, nothing in a log can prove wrong.
    func provable() -> [Int] {
        guard let player = column("PLAYER_ID") else { return Array(rows.indices) }
        let lines = rows.reduce(into: [String: Int]()) { $0[$1[player], default: 0] += 1 }
        return rows.indices.filter { lines[rows[$0][player], default: 0] > 2 }
    }
}

/// One damaged cell.
struct LogFault: CustomStringConvertible {
    let log: Int
    let file: String
    let row: Int
    let game: String
    let kind: LogDamage
    let column: String
    let values: [String]
    let before: [String]

    var description: String {
        let cells = zip(before, values).filter { $0 != $1 }.prefix(2).map { "“\($0)” → “\($1)”" }
        return "\(file) \(row + 1) \(kind) \(column) \(cells.joined(separator: ", "))"
    }

    /// Faults in as many different games.
    static func draw(_ count: Int, from logs: [DamagedLog], _ random: inout SampleRandom) -> [LogFault] {
        var games: Set<String> = []
        var faults: [LogFault] = []
        let places = logs.map { $0.provable() }
        while faults.count < count {
            let log = random.below(logs.count)
            let row = places[log][random.below(places[log].count)]
            let game = logs[log].value("GAME_ID", row)
            let kind = LogDamage.allCases[random.below(LogDamage.allCases.count)]
            guard !games.contains(game), let change = kind.apply(to: row, of: logs[log], &random) else { continue }
            games.insert(game)
            faults.append(
                LogFault(
                    log: log,
                    file: logs[log].file,
                    row: row,
                    game: game,
                    kind: kind,
                    column: change.column,
                    values: change.row,
                    before: logs[log].rows[row]
                )
            )
        }
        return faults
    }
}
