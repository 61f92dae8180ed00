import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import Testing

/// The program serving a store on a free port of this machine.
final class ServedArtifact: Sendable {
    struct Answer: Sendable {
        let status: UInt
        let body: String
    }

    private let process: BallerProcess
    private let base: String

    /// Starts the program and waits until it says where it listens.
    init(store: String) async throws {
        // A busy machine needs longer than the limits of a server in use.
        let limits = ["BALLER_SERVE_SQL_MILLISECONDS": "60000", "BALLER_SERVE_OPEN_MILLISECONDS": "300000"]
        process = try BallerProcess(["serve", "--store", store, "--port", "0", "--no-access-log"], environment: limits)
        let line = await process.errorLines().first { $0.contains(" on http://") }
        base = try #require(line?.split(separator: " ").last.map(String.init))
    }

    func get(_ path: String) async throws -> Answer {
        let response = try await HTTPClient.shared.execute(HTTPClientRequest(url: base + path), timeout: .seconds(120))
        let body = try await response.body.collect(upTo: 4 << 20)
        return Answer(status: response.status.code, body: String(buffer: body))
    }

    /// Where an address leads; `nil` where it answers itself.
    func newAddress(of path: String) async throws -> String? {
        let client = HTTPClient(configuration: HTTPClient.Configuration(redirectConfiguration: .disallow))
        let result: Result<HTTPClientResponse, any Error>
        do {
            result = .success(try await client.execute(HTTPClientRequest(url: base + path), timeout: .seconds(120)))
        } catch {
            result = .failure(error)
        }
        try await client.shutdown()
        let response = try result.get()
        return response.status == .permanentRedirect ? response.headers.first(name: "location") : nil
    }

    func stop() async {
        process.send(SIGTERM)
        _ = await process.status()
    }
}
