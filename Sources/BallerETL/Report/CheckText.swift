import BallerArtifact
import BallerCore

/// The results of checks for a terminal: a summary, then what is wrong, row by row, and how to see more and waive it.
struct CheckText {
    let checks: [BuildReport.Check]
    let waivers: [Manifest.Waiver]
    /// The artifact to look into, if there is one.
    let artifact: String?
    /// The artifact that failing rows were compared with.
    let comparedWith: String?

    var text: String {
        let counts = Dictionary(checks.map { ($0.state, 1) }, uniquingKeysWith: +)
        guard !counts.isEmpty else { return "" }
        let states: [Manifest.Check.State] = [.passed, .failed, .errored, .skipped]
        let summary = states.compactMap { state in counts[state].map { "\($0) \(state.rawValue)" } }
        let failed = checks.filter { $0.state == .failed || $0.state == .errored }
        let following = checks.reduce(0) { $0 + $1.following }
        let excuse =
            following == 0
            ? ""
            : "; \(following) failing \(following == 1 ? "row follows" : "rows follow") from records "
                + "that were refused or left out, and \(following == 1 ? "is" : "are") not counted again"
        return
            (["Checks: \(summary.joined(separator: ", "))\(excuse)"] + failed.flatMap(lines) + fixedLines
            + advice(failed) + waiverLines)
            .joined(separator: "\n")
    }

    private func lines(_ check: BuildReport.Check) -> [String] {
        let mark = check.severity == .error ? "✗" : "!"
        guard check.state == .failed else {
            return ["  \(mark) \(check.name): the check could not run. \(check.message ?? "")"]
        }
        var lines = ["  \(mark) \(check.name): \(check.message ?? check.about)\(standing(of: check))"]
        for row in check.rows {
            let state = comparedWith == nil ? "" : row.standing.map { "  [\($0)]" } ?? ""
            lines.append("      \(row.key.shown)\(row.names.isEmpty ? "" : "  (\(row.names.shown))")\(state)")
            if !row.details.isEmpty { lines.append("          \(row.details.shown)") }
        }
        let more = check.failing - check.rows.count
        if more > 0 {
            let command = artifact.map {
                ": baller check \($0) --only \(check.name) --rows \(min(check.failing, CheckJudge.keptFailures))"
            }
            lines.append("      and \(more) more\(command ?? "")")
        }
        return lines
    }

    /// How many rows are new and how many known, where there was something to compare with.
    private func standing(of check: BuildReport.Check) -> String {
        guard comparedWith != nil, let new = check.new, let known = check.known, new + known > 0 else { return "" }
        return " \(new) new, \(known) known."
    }

    /// Rows that failed in the published artifact and fail no more.
    private var fixedLines: [String] {
        guard let comparedWith else { return [] }
        return checks.filter { ($0.fixed ?? 0) > 0 }.flatMap { check in
            let count = check.fixed ?? 0
            let rows = (check.fixedRows ?? []).map { row in
                "      \(row.key.shown)\(row.names.isEmpty ? "" : "  (\(row.names.shown))")"
            }
            let verb =
                count == 1
                ? "1 row that failed in \(comparedWith) fails" : "\(count) rows that failed in \(comparedWith) fail"
            let more = count > rows.count ? ["      and \(count - rows.count) more"] : []
            return ["  ✓ \(check.name): \(verb) no more."] + rows + more
        }
    }

    /// What to do about checks that forbid publishing, with the first failing row as an example.
    private func advice(_ failed: [BuildReport.Check]) -> [String] {
        guard let check = failed.first(where: { $0.severity == .error && !$0.rows.isEmpty }), let row = check.rows.first
        else { return [] }
        let example = CSVLine.text([check.name, row.key.shown, "why", "who", "2027-01-31"])
        return [
            "  To accept a row, give --waivers a CSV file with a line such as the second one here (any column=value above works):",
            "      \(Waivers.columns.joined(separator: ","))",
            "      \(example)",
        ]
    }

    private var waiverLines: [String] {
        guard !waivers.isEmpty else { return [] }
        return ["Waivers:"] + waivers.map { "  \($0.account)" }
    }
}

extension BuildReport.Row {
    /// `new`, or `known since` the build in which it failed first.
    var standing: String? {
        switch state {
        case .known: firstBuild.map { "known since \($0)" } ?? "known"
        case .some(let state): state.rawValue
        case nil: nil
        }
    }
}
