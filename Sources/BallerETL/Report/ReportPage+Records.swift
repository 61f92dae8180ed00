import BallerArtifact
import BallerCore

extension ReportPage {
    /// Number of files and comparisons that a page lists.
    private static let mostListed = 500

    /// Every file, and what of it was refused or left out.
    var files: String {
        guard !report.files.isEmpty else { return "" }
        let listed = report.files.prefix(Self.mostListed)
        let rows = listed.map { file in
            let reasons = file.reasons.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.grouped)" }
            return [
                HTML.Cell.text(file.file), .text("\(file.source) \(file.kind)"), .number(file.records),
                .number(file.staged), .number(file.rejected), .number(file.dropped),
                .text(reasons.joined(separator: ", ")),
            ]
        }
        let columns = ["File", "Source", "Records", "Staged", "Rejected", "Dropped", "Reasons"]
        var parts = [
            sources, refusals, HTML.folded("Files: \(report.files.count)", HTML.table("Files", columns, rows)),
        ]
        if listed.count < report.files.count {
            parts.append("<p>\(report.files.count - listed.count) more files are in build-report.json.</p>")
        }
        return HTML.section("Sources and files", id: "files", parts.filter { !$0.isEmpty })
    }

    private var sources: String {
        var sums: [String: [Int]] = [:]
        for file in report.files {
            let numbers = [1, file.records, file.staged, file.rejected, file.dropped]
            sums["\(file.source), \(file.kind)", default: [0, 0, 0, 0, 0]] = zip(
                sums["\(file.source), \(file.kind)"] ?? [0, 0, 0, 0, 0],
                numbers
            )
            .map(+)
        }
        let rows = sums.sorted { $0.key < $1.key }.map { name, numbers in
            [HTML.Cell.text(name)] + numbers.map { HTML.Cell.number($0) }
        }
        return HTML.table("Records by source", ["Source", "Files", "Records", "Staged", "Rejected", "Dropped"], rows)
    }

    private var refusals: String {
        guard !details.rejects.isEmpty else { return "<p>No record was refused.</p>" }
        let rows = details.rejects.map { reject in
            [
                HTML.Cell.code(reject.reason), .number(reject.records), .number(reject.files), .text(reject.example),
            ]
        }
        return HTML.table("Refused records by reason", ["Reason", "Records", "Files", "The first of them"], rows)
    }

    /// Where two sources tell one line.
    var comparisons: String {
        guard !details.comparisons.isEmpty else { return "" }
        let differing = details.comparisons.filter { $0.different > 0 }
        let compared = details.comparisons.reduce(0) { $0 + $1.compared }
        let different = details.comparisons.reduce(0) { $0 + $1.different }
        let sentence =
            "<p>\(compared.grouped) numbers are told by two sources; \(different.grouped) of them differ.</p>"
        let rows = differing.prefix(Self.mostListed).map { pair in
            [
                HTML.Cell.code("\(pair.relation).\(pair.columnName)"), .text(pair.chosenSource),
                .text(pair.otherSource),
                .number(pair.compared), .number(pair.different),
            ]
        }
        let columns = ["Column", "Taken from", "Other source", "Compared", "Different"]
        return HTML.section(
            "Conflicts between sources",
            id: "conflicts",
            [sentence, rows.isEmpty ? "" : HTML.table("Numbers that differ", columns, Array(rows))]
        )
    }

    var tables: String {
        let filled = report.tables.filter { $0.value > 0 }.sorted { $0.key < $1.key }
        guard !filled.isEmpty else { return "" }
        let rows = filled.map { [HTML.Cell.code($0.key), .number($0.value)] }
        let empty = report.tables.count - filled.count
        let table = HTML.table("Rows by table", ["Table", "Rows"], rows)
        let rest = empty > 0 ? "<p>\(empty) more tables are empty.</p>" : ""
        return HTML.section("Tables", id: "tables", [HTML.folded("Tables with rows: \(filled.count)", table), rest])
    }

    /// How long the steps took, and the slowest checks.
    var steps: String {
        guard !report.steps.isEmpty else { return "" }
        let longest = report.steps.map(\.seconds).max() ?? 0
        let rows = report.steps.map { step in
            let width = longest > 0 ? Int(step.seconds / longest * 100) : 0
            let bar = "<span class=\"bar\" style=\"width:\(width)%\"></span>"
            return [
                HTML.Cell.text(step.name.replacing("_", with: " ")), .number(Self.seconds(step.seconds)),
                HTML.Cell(html: bar, style: "bars"),
            ]
        }
        let slowest = report.checks.sorted { $0.seconds > $1.seconds }.prefix(10).map { check in
            [HTML.Cell.code(check.name), .number(Self.seconds(check.seconds))]
        }
        let checks = HTML.table("The slowest checks", ["Check", "Seconds"], Array(slowest))
        return HTML.section(
            "Timings",
            id: "timings",
            [
                HTML.table("Seconds by step", ["Step", "Seconds", "Of the longest"], rows),
                slowest.isEmpty ? "" : HTML.folded("The slowest checks", checks),
            ]
        )
    }
}
