import BallerArtifact
import BallerDuckDB
import BallerETL
import BallerSQL
import Foundation
import Testing

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

    /// The first rows of an answer of the library, a line each, with these columns.
    func answer(_ fact: LibraryFact, _ warehouse: Warehouse) throws -> [String] {
        let query = try #require(try LibraryQuery.all(of: warehouse.library)[fact.query])
        var values = Dictionary(uniqueKeysWithValues: query.parameters.map { ($0.name, $0.fallback) })
        values.merge(fact.values) { $1 }
        guard case .file(let file) = snapshot.database.location else { return [] }
        let answer = ConsoleEngine.run(
            ConsoleRequest(
                database: file.path(percentEncoded: false),
                text: query.text,
                arguments: values,
                form: .ndjson
            )
        )
        #expect(answer.reply.message == nil)
        return try answer.body.split(separator: UInt8(ascii: "\n")).prefix(fact.answer.count).map { line in
            let row = try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
            return fact.columns.map { "\(row[$0] ?? "-")" }.joined(separator: " ")
        }
    }
}
