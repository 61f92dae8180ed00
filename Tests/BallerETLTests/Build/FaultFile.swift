import BallerTestSupport
import Foundation
import Testing

/// What `FAULTS.json` says about one broken file.
struct FaultFile: Decodable, CustomTestStringConvertible, Sendable {
    let file: String
    let base: String?
    let kind: String
    let dataRows: Int?
    let badRows: [Int]?
    let goodRows: Int?
    let firstOccurrenceRows: [Int]?
    let cells: [Cell]?

    struct Cell: Decodable, Sendable {
        let row: Int
        let column: String
        let value: String
    }

    private struct Faults: Decodable {
        let files: [FaultFile]
    }

    var testDescription: String { file }
    var isPlayerFile: Bool { base == "dirty/base/player_gamelogs.csv" }

    /// The broken CSV files; none where the real data are not there.
    static let all: [FaultFile] = {
        guard let folder = SharedData.folder,
            let json = try? Data(contentsOf: folder.appending(path: "dirty/FAULTS.json"))
        else { return [] }
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        return ((try? decoder.decode(Faults.self, from: json))?.files ?? []).filter {
            $0.base != nil && $0.file.hasSuffix(".csv")
        }
    }()

    /// Files that are built, and those whose records all have their place.
    static let readable = all.filter { $0.kind != "empty_file" }

    /// The reason that every bad record of the file is to have.
    var reasons: Set<String> {
        switch kind {
        case "truncated_last_line": ["truncated_record"]
        case "wrong_column_count": ["wrong_column_count"]
        case "non_numeric_in_numeric": ["not_an_integer"]
        case "duplicate_key": ["exact_duplicate"]
        case "duplicate_key_conflict": ["conflicting_duplicate"]
        case "points_formula": ["points_formula"]
        case "orphan_team_id": ["orphan_team"]
        case "latin1_bytes": ["invalid_encoding"]
        case "header_swapped": ["out_of_range", "pattern_mismatch"]
        case "negative_value": ["out_of_range"]
        case "number_out_of_range": ["not_an_integer", "out_of_range"]
        case "unbalanced_quote": ["unbalanced_quote"]
        case "bad_date": ["not_a_date", "missing_value", "date_outside_season", "out_of_range"]
        default: []
        }
    }
}
