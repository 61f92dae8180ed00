import BallerArtifact
import BallerCore
import Foundation

/// The report of a build as one page that loads nothing from anywhere.
package struct ReportPage: Sendable {
    let report: BuildReport
    let details: ReportDetails

    package init(_ report: BuildReport, _ details: ReportDetails) {
        self.report = report
        self.details = details
    }

    package var html: String {
        let title = "Build \(report.buildID ?? "without an artifact")"
        let parts = [checks, warnings, coverage, availability, files, comparisons, tables, steps].filter { !$0.isEmpty }
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>\(HTML.escaped(title))</title>
            <style>
            \(Self.style)
            </style>
            </head>
            <body>
            <header>
            <p class="kind">Baller build report</p>
            <h1>\(HTML.escaped(report.buildID ?? "No artifact"))</h1>
            <p class="verdict \(report.state == .passed ? "good" : "bad")">\(HTML.escaped(verdict))</p>
            \(Self.contents(of: parts))
            </header>
            <main>
            \(summary)
            \(parts.joined(separator: "\n"))
            </main>
            </body>
            </html>

            """
    }

    /// Links to the sections that are there.
    private static func contents(of parts: [String]) -> String {
        let sections = [
            ("checks", "Checks"), ("warnings", "Warnings"), ("coverage", "Coverage"), ("availability", "Numbers"),
            ("files", "Sources"), ("conflicts", "Conflicts"), ("tables", "Tables"), ("timings", "Timings"),
        ]
        let links = sections.filter { id, _ in parts.contains { $0.contains("<h2 id=\"\(id)\"") } }
            .map { "<li><a href=\"#\($0.0)\">\($0.1)</a></li>" }
        return "<nav aria-label=\"Sections\"><ul>\(links.joined())</ul></nav>"
    }

    private var verdict: String {
        if let error = report.error {
            return "✗ The build did not get to an artifact. \(error.message) [\(error.code)]"
        }
        return switch report.state {
        case .passed: report.published ? "✓ Passed its checks and is published" : "✓ Passed its checks"
        case .failed: "✗ Failed its checks; kept for inspection and not published"
        case .errored: "✗ Ended with an error"
        }
    }

    private var summary: String {
        let records = report.files.reduce(0) { $0 + $1.records }
        let refused = report.files.reduce(0) { $0 + $1.rejected }
        let counts = Dictionary(report.checks.map { ($0.state, 1) }, uniquingKeysWith: +)
        let states: [Manifest.Check.State] = [.passed, .failed, .errored, .skipped]
        let checks = states.compactMap { state in counts[state].map { "\($0) \(state.rawValue)" } }
        let facts = [
            ("Started", report.startedAt.formatted(.iso8601)), ("Took", "\(Self.seconds(report.seconds)) s"),
            ("Checks", checks.joined(separator: ", ")),
            ("Records", "\(records.grouped) in \(report.files.count.grouped) files"),
            ("Refused", refused.grouped),
            ("Compared with", report.comparedWith ?? "nothing, as nothing was published"),
            ("Rows", report.tables.values.reduce(0, +).grouped),
            ("Content hash", report.contentHash ?? "none"),
        ]
        let lines = facts.map { "<div><dt>\($0.0)</dt><dd>\(HTML.escaped($0.1))</dd></div>" }
        return "<dl class=\"facts\">\n\(lines.joined(separator: "\n"))\n</dl>"
    }

    private var warnings: String {
        guard !report.warnings.isEmpty else { return "" }
        let items = report.warnings.map { "<li>\(HTML.escaped($0))</li>" }
        return HTML.section("Warnings", id: "warnings", ["<ul>\(items.joined(separator: "\n"))</ul>"])
    }

    /// Seconds with three places: `0.042`; formatters of the system take longer than a whole page.
    static func seconds(_ seconds: Double) -> String {
        let thousandths = Int((seconds * 1000).rounded())
        let rest = String(thousandths % 1000)
        return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
    }

    /// The part of `all` in whole percent; 100 only for all, 0 only for none.
    static func percent(_ part: Int, of all: Int) -> Int {
        guard all > 0, part > 0 else { return 0 }
        return part >= all ? 100 : min(99, max(1, part * 100 / all))
    }
}
