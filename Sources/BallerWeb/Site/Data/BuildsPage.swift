import BallerArtifact
import BallerCore
import BallerServing
import Foundation

/// What the builds up to the artifact found: how the quality of the data went over time.
enum BuildsPage {
    private static let most = 200

    static let route = SiteRoute(
        path: SitePath.builds,
        about: "What the checks of each build found, and how many records it refused.",
        NoParameters.self,
        isOfSwaps: true
    ) { request in
        let builds = Array(request.reading.snapshot.builds.builds.prefix(most))
        return Page(
            "Builds",
            "How the quality of the data went from build to build.",
            .data,
            crumbs: [Run("Data", link: SitePath.data), Run("Quality", link: SitePath.quality)],
            [
                WordsBlock(
                    "about",
                    .lead,
                    [
                        "Each build asks the same questions of all records. One that does not pass is kept for inspection and never served."
                    ]
                ),
                builds.isEmpty ? WordsBlock.empty("none", "There is no record of builds.") : nil,
                chart("failing", "Rows that failed a check", "Failing rows", builds) { $0.checks.failing },
                chart("refused", "Records refused", "Refused records", builds) { $0.rejected },
                SectionBlock("builds", "Every build", table(builds), style: "prose", note: note),
                SectionBlock("by-source", "Records by source", sources(builds)),
            ]
        )
    }

    private static let note =
        "New are failing rows that the artifact published before did not have, fixed those that it had and that fail no more; where nothing was published before, neither is known."

    private static func chart(
        _ id: String,
        _ title: String,
        _ unit: String,
        _ builds: [BuildSummary],
        _ value: (BuildSummary) -> Int?
    ) -> SectionBlock? {
        let labels = builds.reversed().map { String($0.createdAt.shortUTC.dropFirst(5).dropLast(4)) }
        let values = builds.reversed().map(value)
        let chart = Chart.counts("\(unit) of each build", over: labels, unit: unit, values)
        return SectionBlock(id, title, ChartBlock("\(id)-chart", chart))
    }

    private static func table(_ builds: [BuildSummary]) -> Table<BuildSummary> {
        Table(
            "Builds, the newest first",
            [
                .text("Built") { .text($0.createdAt.shortUTC) },
                .text("Artifact") { .text($0.buildID.rawValue) },
                .text("State") { .text($0.state.rawValue, tone: $0.state == .passed ? .plain : .bad) },
                .count("Checks passed") { $0.checks.passed },
                .count("Found something") { $0.checks.failed + $0.checks.errored },
                .count("Failing rows") { $0.checks.failing },
                .count("New") { $0.checks.new },
                .count("Fixed") { $0.checks.fixed },
                .count("Waived") { $0.checks.waived },
                .count("Records") { $0.records },
                .count("Refused") { $0.rejected },
                .count("Rows") { $0.rows },
            ],
            rows: builds
        )
    }

    /// A line for each build and source.
    private static func sources(_ builds: [BuildSummary]) -> Table<(build: BuildSummary, source: BuildSummary.Source)> {
        Table(
            "What each source gave",
            [
                .text("Built") { .text($0.build.createdAt.shortUTC) },
                .text("Source") { .text($0.source.source) },
                .count("Files") { $0.source.files },
                .count("Records") { $0.source.records },
                .count("Refused") { $0.source.rejected },
                .count("Replaced or left out") { $0.source.dropped },
            ],
            rows: builds.prefix(20).flatMap { build in build.sources.map { (build, $0) } }
        )
    }
}

extension Column {
    fileprivate static func count(_ title: String, _ value: @escaping @Sendable (Row) -> Int?) -> Column {
        Column(.words(title)) { .count(value($0)) }
    }
}
