import BallerArtifact
import BallerETL
import BallerSQL
import Logging

@testable import BallerServing

/// An artifact opened as a server has it, to be searched.
struct SearchedHistory: Sendable {
    private let snapshot: Snapshot

    init(_ store: ArtifactStore, _ report: BuildReport, _ warehouse: Warehouse) throws {
        let opener = SnapshotOpener(store: store, catalog: QueryCatalog(warehouse))
        snapshot = try opener.open(BuildID(report.buildID ?? "")) { _ in }
    }

    private func question(_ text: String) throws -> SearchQuestion {
        try snapshot.withConnection { connection in
            try SearchQuestion(QuerySession(connection).rows(of: "search_words", ["question": .text(text)]))
        }
    }

    /// What a question finds, best first: kind and key.
    func found(_ text: String) throws -> [String] {
        try snapshot.search.index.matches(question(text)).map { "\($0.entry.kind.rawValue):\($0.entry.key)" }
    }

    func games(_ text: String) throws -> Int {
        try snapshot.search.games(question(text), limit: 10).total
    }
}
