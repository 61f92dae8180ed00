import BallerCore
import BallerOperations
import Foundation

/// A run with its steps and what they found.
struct RunPage {
    private let run: RunRecord
    private let steps: [StepRecord]

    /// - Throws: a problem where there is no such run.
    init(_ records: OperationsDatabase, _ id: Int64) throws {
        do {
            (run, steps) = try RunLog(records).run(id)
        } catch OperationsError.runUnknown {
            throw Problem.notFound("There is no run \(id).")
        }
    }

    var page: Page {
        let name = "Run \(run.id ?? 0), \(run.job)"
        return Page(
            name,
            "A run, step by step.",
            nil,
            crumbs: [Run("Operation", link: SitePath.admin)],
            [
                FactsBlock("facts", facts),
                run.reason.map { WordsBlock("reason", .plain, [Run($0)]) },
                FactsBlock("found", found),
                SectionBlock("steps", "Steps", table, style: "prose"),
            ]
        )
    }

    private var facts: [Fact] {
        [
            Fact(name: "State", value: run.state.rawValue), Fact(name: "Because", value: run.cause.rawValue),
            Fact(name: "Due", value: run.dueAt?.shortUTC ?? ""), Fact(name: "Began", value: run.startedAt.shortUTC),
            Fact(name: "Ended", value: run.endedAt?.shortUTC ?? ""), Fact(name: "By", value: run.owner),
            Fact(name: "Code", value: run.code ?? ""),
        ]
    }

    private var found: [Fact] {
        let found = run.findings
        let counts: [(String, Int?)] = [
            ("Pages fetched", found.pages), ("Layouts not known", found.drifted), ("Records", found.records),
            ("Refused", found.rejects), ("New failing rows", found.newFailures), ("Known", found.knownFailures),
            ("Fixed", found.fixedFailures), ("Waived", found.waivedFailures), ("Added", found.added),
            ("Corrected", found.corrected), ("Removed", found.removed), ("Files of the inbox", found.dropped?.count),
        ]
        return counts.map { Fact(name: $0, value: $1?.grouped ?? "") }
            + [
                Fact(name: "Built", value: found.artifact ?? ""),
                Fact(name: "Served before", value: found.previous ?? ""),
                Fact(name: "Published", value: found.published.map { $0 ? "yes" : "no" } ?? ""),
            ]
    }

    private var table: Table<StepRecord> {
        Table(
            "Steps, in order",
            [
                .text("Step") { .text($0.name) }, .text("State") { .text($0.state.rawValue) },
                Column(.words("Seconds")) { step in
                    .oneDecimal(step.endedAt.map { $0.timeIntervalSince(step.startedAt) })
                },
                .text("What it did") { .text($0.account) },
            ],
            rows: steps
        ).inOrder
    }
}
