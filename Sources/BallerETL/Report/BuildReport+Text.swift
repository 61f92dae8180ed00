import BallerArtifact
import Foundation

extension BuildReport {
    /// The report for a terminal.
    package var text: String {
        [headline, filesText, checksText, tablesText, stepsText, warningsText]
            .filter { !$0.isEmpty }
            .joined(separator: "\n\n") + "\n"
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
        return "Build \(buildID ?? "") \(verdict), after \(took) s.\nContent hash \(contentHash ?? "")"
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
        return TextTable(header: ["File", "Records", "Staged", "Rejected", "Dropped", "Reasons"], rows: rows).text
    }

    private var checksText: String {
        let counts = Dictionary(checks.map { ($0.state, 1) }, uniquingKeysWith: +)
        guard !counts.isEmpty else { return "" }
        let states: [Manifest.Check.State] = [.passed, .failed, .errored, .skipped]
        let summary = states.compactMap { state in counts[state].map { "\($0) \(state.rawValue)" } }
        let waived = checks.reduce(0) { $0 + $1.waived }
        let lines = checks.filter { $0.state == .failed || $0.state == .errored }.flatMap(Self.lines)
        let total = "Checks: \(summary.joined(separator: ", "))\(waived > 0 ? "; \(waived) rows waived" : "")"
        return ([total] + lines).joined(separator: "\n")
    }

    private static func lines(_ check: Check) -> [String] {
        let mark = check.severity == .error ? "✗" : "!"
        let found = check.message ?? "\(check.failing) rows: \(check.about)"
        let more = check.failing - check.keys.count
        return ["  \(mark) \(check.name) \(check.state.rawValue), \(found)"]
            + check.keys.map { "      \($0)" } + (more > 0 && !check.keys.isEmpty ? ["      and \(more) more"] : [])
    }

    private var tablesText: String {
        guard !tables.isEmpty else { return "" }
        let rows = tables.sorted { $0.key < $1.key }.map { [$0.key, "\($0.value)"] }
        return TextTable(header: ["Table", "Rows"], rows: rows).text
    }

    private var stepsText: String {
        guard !steps.isEmpty else { return "" }
        let rows = steps.map { [$0.name, $0.seconds.formatted(.number.precision(.fractionLength(3)))] }
        return TextTable(header: ["Step", "Seconds"], rows: rows).text
    }

    private var warningsText: String { warnings.map { "Warning: \($0)" }.joined(separator: "\n") }
}
