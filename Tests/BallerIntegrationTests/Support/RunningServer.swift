import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import Testing

/// A server process and where it answers.
struct RunningServer {
    let process: BallerProcess
    let base: String

    init(_ store: String, _ more: String..., environment: [String: String] = [:]) async throws {
        let arguments = ["serve", "--store", store, "--port", "0", "--no-access-log"] + more
        process = try BallerProcess(arguments, environment: environment)
        var found: String?
        for await line in process.errorLines() {
            guard let range = line.range(of: "on http://") else { continue }
            found = "http://" + line[range.upperBound...]
            break
        }
        base = try #require(found, "the server did not say where it listens")
    }

    func get(_ path: String) async throws -> (status: UInt, artifact: String?, body: String) {
        let response = try await HTTPClient.shared.execute(
            HTTPClientRequest(url: base + path),
            timeout: .seconds(30)
        )
        let body = try await response.body.collect(upTo: 1 << 22)
        return (response.status.code, response.headers.first(name: "x-baller-artifact"), String(buffer: body))
    }
}
