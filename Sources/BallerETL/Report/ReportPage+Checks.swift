import BallerArtifact

extension ReportPage {
    /// What failed, first what forbids publishing; then the rest, folded.
    var checks: String {
        guard !report.checks.isEmpty else { return "" }
        let broken = report.checks.filter { $0.state == .failed || $0.state == .errored }
        var parts: [String] = []
        for severity in [Manifest.Check.Severity.error, .warn] {
            let own = broken.filter { $0.severity == severity }
            guard !own.isEmpty else { continue }
            let title = severity == .error ? "Errors, which forbid publishing" : "Warnings of checks"
            parts.append("<h3>\(title)</h3>")
            parts += own.map(account)
        }
        if broken.isEmpty { parts.append("<p>No check has found anything.</p>") }
        parts += fixed
        parts += [folded("Passed", .passed), folded("Skipped", .skipped), waivers].filter { !$0.isEmpty }
        return HTML.section("Checks", id: "checks", parts)
    }

    private func account(_ check: BuildReport.Check) -> String {
        let mark = check.severity == .error ? "✗" : "!"
        let message =
            check.state == .errored ? "The check could not run. \(check.message ?? "")" : check.message ?? check.about
        var lines = [
            "<article class=\"\(check.severity == .error ? "bad" : "warn")\">",
            "<h4>\(mark) \(HTML.escaped(message))</h4>",
            "<p><code>\(HTML.escaped(check.name))</code> \(HTML.escaped(check.about)) \(HTML.escaped(excuses(check)))</p>",
        ]
        if !check.rows.isEmpty {
            let rows = check.rows.map { row in
                [HTML.Cell.code(row.key), .text(row.names), .text(row.details)]
                    + (isCompared ? [.text(row.standing ?? "not known")] : [])
            }
            let columns = ["Row", "Names", "Values"] + (isCompared ? ["Since the published artifact"] : [])
            let more = check.failing - check.rows.count
            let caption = more > 0 ? "The first \(check.rows.count) of \(check.failing) failing rows" : "Failing rows"
            lines.append(HTML.table("\(caption) of \(check.name)", columns, rows))
        }
        return (lines + ["</article>"]).joined(separator: "\n")
    }

    private func excuses(_ check: BuildReport.Check) -> String {
        var parts: [String] = []
        if isCompared, let new = check.new, let known = check.known, new + known > 0 {
            parts.append("\(new) new, \(known) known.")
        }
        if check.waived > 0 { parts.append("\(check.waived) more waived.") }
        if check.following > 0 { parts.append("\(check.following) more follow from refused or left-out records.") }
        return parts.joined(separator: " ")
    }

    private var isCompared: Bool { report.comparedWith != nil }

    /// Rows that failed in the published artifact and fail no more.
    private var fixed: [String] {
        let rows = report.checks.flatMap { check in
            (check.fixedRows ?? []).map { row in
                [HTML.Cell.code(check.name), .code(row.key), .text(row.names), .text(row.firstBuild ?? "not known")]
            }
        }
        guard let live = report.comparedWith, !rows.isEmpty else { return [] }
        let count = report.checks.reduce(0) { $0 + ($1.fixed ?? 0) }
        let caption = rows.count < count ? "The first of \(count) rows" : "Rows"
        let table = HTML.table(
            "\(caption) that failed in \(live) and fail no more",
            ["Check", "Row", "Names", "Failed since"],
            rows
        )
        return ["<h3>Fixed</h3>", table]
    }

    private func folded(_ title: String, _ state: Manifest.Check.State) -> String {
        let own = report.checks.filter { $0.state == state }
        guard !own.isEmpty else { return "" }
        let rows = own.map { check in
            [
                HTML.Cell.code(check.name), .text(check.about), .text(check.message ?? ""), .number(check.waived),
                .number(Self.seconds(check.seconds)),
            ]
        }
        let columns = ["Check", "What it asks", "Why", "Waived", "Seconds"]
        return HTML.folded("\(title): \(own.count)", HTML.table("\(title) checks", columns, rows))
    }

    private var waivers: String {
        guard !report.waivers.isEmpty else { return "" }
        let rows = report.waivers.map { waiver in
            [
                HTML.Cell.code(waiver.check), .text(waiver.key),
                waiver.rows > 0 ? .number(waiver.rows) : .mark("none: remove it, or see the warning", "m1"),
                .text(waiver.reason),
                .text(waiver.owner), .text(waiver.expiresOn),
            ]
        }
        let columns = ["Check", "Rows that it covers", "Waived", "Reason", "Owner", "Until"]
        return "<h3>Waivers</h3>\n" + HTML.table("Waivers in force", columns, rows)
    }
}
