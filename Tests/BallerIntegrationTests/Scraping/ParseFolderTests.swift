import BallerTestSupport
import Foundation
import Testing

/// What `baller parse` says of a folder, and with which exit code.
struct ParseFolderTests {
    private struct Report: Decodable {
        struct Page: Decodable {
            let file: String?
            let type: String
            let verdict: String
        }
        let relations: [String: Int]
        let withoutData: [Page]
        let otherFiles: [String]
    }

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func write(_ name: String, _ data: Data) throws { try folder.write(data, to: "saved/\(name)") }

    private func parse() async throws -> (status: Int32, report: Report) {
        let outcome = try await BallerProcess.run(
            "parse",
            "--pages",
            folder.path("saved"),
            "--out",
            folder.path("raw"),
            "--json"
        )
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let report = try decoder.decode(Report.self, from: Data(outcome.output.utf8))
        return (outcome.status, report)
    }

    @Test func `every file ends in the report, and the exit code is by the worst`() async throws {
        let graph = "<meta property=\"og:url\" content=\"https://www.basketball-reference.com/friv/continuity.html\">"
        try write("born.html", Data("<html><head>\(graph)</head><body></body></html>".utf8))
        try write("notes.txt", Data("x".utf8))
        let (status, report) = try await parse()
        #expect(status == 1)
        #expect(report.relations.isEmpty)
        #expect(report.withoutData.map(\.verdict) == ["no type"])
        #expect(report.withoutData.map(\.file) == ["born.html"])
        #expect(report.otherFiles == ["notes.txt"])
    }
}
