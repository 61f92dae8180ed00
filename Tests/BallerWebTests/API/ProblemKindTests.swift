import BallerServing
import Foundation
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import BallerWeb

struct ProblemKindTests {
    @Test func `Every kind has its place on the page of the API, where its type leads`() async throws {
        try await ServedSample.read { client in
            let html = String(buffer: try await client.get(ProblemKind.page).body)
            for kind in ProblemKind.allCases {
                let parts = kind.address.split(separator: "#")
                #expect(parts[0] == ProblemKind.page[...] && html.contains("id=\"\(parts[1])\""), "\(kind)")
            }
        }
    }

    @Test func `The reference lists every kind`() throws {
        let page = URL(filePath: #filePath).appending(path: "../../../../docs/reference/api.md").standardizedFileURL
        let text = try String(contentsOf: page, encoding: .utf8)
        let table = ProblemKind.documentation
        #expect(text.contains(table), "docs/reference/api.md is stale; the table is:\n\(table)")
    }

    @Test func `The description for programs allows these codes and no others`() async throws {
        try await ServedSample.read { client in
            let document = try await client.json("/api/v1/openapi.json")
            let properties = try document.member("components").member("schemas").member("Problem").member("properties")
            let codes = try #require(properties.member("code").object["enum"] as? [String])
            #expect(codes == ProblemKind.allCases.map(\.rawValue))
            #expect(try properties.member("type").object["enum"] as? [String] == ProblemKind.allCases.map(\.address))
        }
    }

    @Test func `What a statement is refused for is a kind of its own`() {
        let errors: [ConsoleError] = [
            .tooLong(bytes: 1, limit: 1), .notOne(count: 0), .notSelect(""), .functionRefused(""), .relationRefused(""),
            .parametersUnbound([]), .failed(""), .tooLarge(bytes: 1, limit: 1), .notATable, .outOfMemory(limit: 1),
            .tooSlow(milliseconds: 1), .crashed(signal: 1), .busy(limit: 1),
        ]
        let codes = errors.map { $0.code.replacing(".", with: "_") }
        #expect(
            Set(codes)
                == Set(ProblemKind.allCases.map(\.rawValue).filter { $0.hasPrefix("sql_") && $0 != "sql_disabled" })
        )
    }

    @Test func `Every fault of the protocol is a problem of 400 or more, and an artifact is refused by its reason`() {
        for fault in ProtocolFault.allCases { #expect(fault.problem.status.code >= 400, "\(fault)") }
        let refused = Problem.refused("b", ServingError.artifactEmpty)
        #expect(refused.status.code == 422 && refused.code == "serving.artifact_empty")
        #expect(refused.kind.address == "/api/docs#problem-artifact_refused")
        let later = Problem.refused("b", ServingError.overloaded(limit: 1))
        #expect(later.status.code == 503 && later.retryAfter == 5)
    }
}
