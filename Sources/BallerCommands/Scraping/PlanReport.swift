import BallerCore
import BallerFetch
import BallerPages
import Foundation

/// A plan before anything is sent, for people and programs.
struct PlanReport: Encodable, Sendable {
    struct Stage: Encodable, Sendable {
        let stage: String
        let pages, kept, toFetch, bytesToFetch: Int
        /// Whether the number of pages is an estimate, because earlier pages are not kept yet.
        let isEstimate: Bool
    }

    struct Derived: Encodable, Sendable {
        let pageType: String
        let derivedFrom: String
    }

    let job: String
    let stages: [Stage]
    let pages, kept, toFetch, bytesToFetch, bytesOnDisk: Int
    let hours: Double
    let secondsPerPage: Double
    let forbidden: [Derived]

    init(_ summary: PlanSummary) {
        job = summary.intent
        stages = summary.lines.map { line in
            Stage(
                stage: line.stage,
                pages: line.pages,
                kept: line.fresh,
                toFetch: line.toFetch,
                bytesToFetch: line.bytesToFetch,
                isEstimate: line.isEstimate
            )
        }
        (pages, kept, toFetch) = (summary.pages, summary.fresh, summary.toFetch)
        (bytesToFetch, bytesOnDisk) = (summary.bytesToFetch, summary.compressedBytesToFetch)
        (hours, secondsPerPage) = (summary.hours, summary.secondsPerPage)
        forbidden = summary.derivedInstead.map { Derived(pageType: $0.kind.name, derivedFrom: $0.source) }
    }

    func json() throws -> Data { try ReportJSON.data(self) }

    var text: String {
        var table = TextTable(columns: ["stage", "pages", "kept", "to fetch", "bytes"], rightAligned: [1, 2, 3, 4])
        for line in stages {
            let about = line.isEstimate ? "~" : ""
            table.append([
                line.stage, about + String(line.pages), String(line.kept), about + String(line.toFetch),
                about + Readable.bytes(line.bytesToFetch),
            ])
        }
        let about = stages.contains(where: \.isEstimate) ? "about " : ""
        let sum =
            "\(job): \(about)\(toFetch) of \(pages) pages to fetch, \(about)\(Readable.time(hours * 3600)), "
            + "\(about)\(Readable.bytes(bytesToFetch)) (\(Readable.bytes(bytesOnDisk)) on disk). Nothing was sent."
        return ([table.text, "", sum] + derived).joined(separator: "\n")
    }

    private var derived: [String] {
        guard !forbidden.isEmpty else { return [] }
        return ["", "robots.txt forbids these pages to everybody; use instead:"]
            + forbidden.map { "  \($0.pageType): \($0.derivedFrom)" }
    }
}
