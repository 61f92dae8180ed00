import BallerCore
import Foundation

/// What players did in a season, all in all.
final class TotalsFile {
    private let file: PageFile

    init(folder: URL) throws(SampleError) {
        let box = Printed.box.replacing(
            "free_throws_made",
            with: "two_pointers_made two_pointers_attempted two_point_pct effective_field_goal_pct free_throws_made",
            maxReplacements: 1
        )
        file = try PageFile(
            "player_totals",
            nil,
            in: folder,
            columns: "\(SeasonTable.head) \(box) (triple_doubles) (awards)"
        )
    }

    func write(_ record: SeasonRecord, hasStarts: Bool) throws(SampleError) {
        for playoffs in [false, true] {
            let page = SeasonTable.page(record, "totals", playoffs: playoffs)
            for line in SeasonTable.lines(record, playoffs: playoffs) {
                let head = SeasonTable.head(line, record, playoffs: playoffs, hasStarts: hasStarts)
                try file.write(head + cells(line.stint.line, record.recorded), from: page)
            }
        }
    }

    func close() throws(SampleError) { try file.close() }

    private func cells(_ line: StatLine, _ recorded: RecordedStats) -> [String?] {
        let box = Printed.box(line, recorded)
        let made = line.fieldGoalsMade - line.threePointersMade
        let tried = line.fieldGoalsAttempted - line.threePointersAttempted
        let middle: [String?] = [
            "\(made)", "\(tried)", Printed.share(made, of: tried),
            Printed.share(2 * line.fieldGoalsMade + line.threePointersMade, of: 2 * line.fieldGoalsAttempted),
        ]
        return box.prefix(6) + middle + box.dropFirst(6)
    }
}
