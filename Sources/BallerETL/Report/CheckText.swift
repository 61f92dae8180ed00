import BallerArtifact

/// The outcome of checks for a terminal: a summary, then those that failed with their first keys.
enum CheckText {
    static func text(_ checks: [BuildReport.Check]) -> String {
        let counts = Dictionary(checks.map { ($0.state, 1) }, uniquingKeysWith: +)
        guard !counts.isEmpty else { return "" }
        let states: [Manifest.Check.State] = [.passed, .failed, .errored, .skipped]
        let summary = states.compactMap { state in counts[state].map { "\($0) \(state.rawValue)" } }
        let waived = checks.reduce(0) { $0 + $1.waived }
        let total = "Checks: \(summary.joined(separator: ", "))\(waived > 0 ? "; \(waived) rows waived" : "")"
        let lines = checks.filter { $0.state == .failed || $0.state == .errored }.flatMap(lines)
        return ([total] + lines).joined(separator: "\n")
    }

    private static func lines(_ check: BuildReport.Check) -> [String] {
        let mark = check.severity == .error ? "✗" : "!"
        let found = check.message ?? "\(check.failing) rows: \(check.about)"
        let more = check.failing - check.keys.count
        return ["  \(mark) \(check.name) \(check.state.rawValue), \(found)"]
            + check.keys.map { "      \($0)" }
            + (more > 0 && !check.keys.isEmpty ? ["      and \(more) more"] : [])
    }
}
