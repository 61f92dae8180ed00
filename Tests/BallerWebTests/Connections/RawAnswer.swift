import BallerSampleStore
import BallerServing
import BallerTestSupport
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing

@testable import BallerWeb

/// One answer as it came over the socket.
struct RawAnswer {
    let status: Int
    let body: String
    private let lines: [Substring]

    /// Reads the only answer of a connection that the server has closed.
    init(_ received: RawClient.Received, to request: String) throws {
        let end = try #require(received.text.range(of: "\r\n\r\n"), "no answer to \(request.prefix(200))")
        let head = received.text[..<end.lowerBound].replacing("\r\n", with: "\n").split(separator: "\n")
        status = try #require(Int(head[0].split(separator: " ")[1]))
        lines = Array(head.dropFirst())
        body = String(received.text[end.upperBound...])
    }

    /// All values of a field.
    func values(_ name: String) -> [String] {
        lines.compactMap { line in
            let sides = line.split(separator: ":", maxSplits: 1)
            return sides[0].lowercased() == name.lowercased()
                ? sides.last.map { $0.trimmingCharacters(in: .whitespaces) } : nil
        }
    }

    func value(_ name: String) -> String? { values(name).first }
}

extension ServedSample {
    /// Sends each text on a connection of its own to a running server, and returns what came until the server closed.
    func answers(
        to texts: [String],
        _ configuration: WebConfiguration = ServedSample.configuration,
        isLoaded: Bool = true
    ) async throws -> [RawAnswer] {
        if isLoaded { _ = try await serving.reloader.reload() }
        let server = try WebServer(serving, configuration, logger: .quiet)
        return try await server.application.test(.live) { client in
            let port = try #require(client.port)
            var answers: [RawAnswer] = []
            for text in texts {
                let received = try await RawClient.offPool {
                    let raw = try RawClient(port: port)
                    // `\u{E000}` stands for a byte that is no UTF-8.
                    try raw.send(Array(text.utf8).replacing(Array("\u{E000}".utf8), with: [0xFF]))
                    return raw.receive()
                }
                answers.append(try RawAnswer(received, to: text))
            }
            return answers
        }
    }
}
