import BallerArtifact
import BallerCore
import Foundation

extension BuildReport {
    /// The report for a terminal.
    package var text: String {
        // What is wrong comes last, where one looks first.
        [headline, filesText, tablesText, stepsText, warningsText, checksText].filter { !$0.isEmpty }
            .joined(separator: "\n\n") + "\n"
    }

    private var checksText: String {
        CheckText(checks: checks, waivers: waivers, artifact: artifact, comparedWith: comparedWith).text
    }

    private var headline: String {
        if let error { return "The build did not get to an artifact.\n\(error.message) [\(error.code)]" }
        let verdict =
            switch state {
            case .passed: published ? "passed and is published" : "passed"
            case .failed: "failed its checks; it is kept for inspection and not published"
            case .errored: "ended with an error"
            }
        let took = seconds.formatted(.number.precision(.fractionLength(1)))
        let again = reused.map { "\n\($0.grouped) relations and checks are those of the build before." } ?? ""
        return "Build \(buildID ?? "") \(verdict), after \(took) s.\nContent hash \(contentHash ?? "")\(again)"
    }

    private var filesText: String {
        guard !files.isEmpty else { return "" }
        let rows = files.map { file in
            let reasons = file.reasons.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
            return [
                file.file, "\(file.records)", "\(file.staged)", "\(file.rejected)", "\(file.dropped)",
                reasons.joined(separator: ", "),
            ]
        }
        return TextTable(columns: ["File", "Records", "Staged", "Rejected", "Dropped", "Reasons"], rows: rows).text
    }

    private var tablesText: String {
        guard !tables.isEmpty else { return "" }
        let rows = tables.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map { [$0.key, "\($0.value)"] }
        let empty = tables.count - rows.count
        let rest = empty > 0 ? "\n\(empty) \(rows.isEmpty ? "" : "more ")tables are empty." : ""
        return TextTable(columns: ["Table", "Rows"], rows: rows).text + rest
    }

    private var stepsText: String {
        guard !steps.isEmpty else { return "" }
        let rows = steps.map { [$0.name, $0.seconds.formatted(.number.precision(.fractionLength(3)))] }
        return TextTable(columns: ["Step", "Seconds"], rows: rows).text
    }

    private var warningsText: String { warnings.map { "Warning: \($0)" }.joined(separator: "\n") }
}
