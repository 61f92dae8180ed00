import AsyncHTTPClient
package import BallerCore
import BallerFiles
import Foundation
import NIOCore
import NIOHTTP1

/// The network, through async-http-client.
package struct HTTPTransport: Transport {
    private let client: HTTPClient
    private let sleeper: any Sleeper

    /// Opens a client, runs `body` with it, and always closes it.
    ///
    /// `sleeper` measures a request's time limit.
    package static func with<Result>(
        sleeper: any Sleeper = RealSleeper(),
        _ body: (HTTPTransport) async throws -> Result
    ) async throws -> Result {
        var configuration = HTTPClient.Configuration()
        configuration.httpVersion = .http1Only
        // Redirects and retries are ours to count, since each costs a request of the budget.
        configuration.redirectConfiguration = .disallow
        configuration.connectionPool.retryConnectionEstablishment = false
        configuration.timeout = .init(connect: .seconds(15))
        let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        do {
            let result = try await body(HTTPTransport(client: client, sleeper: sleeper))
            try await client.shutdown()
            return result
        } catch {
            try? await client.shutdown()
            throw error
        }
    }

    package func exchange(_ request: WireRequest, limits: FetchLimits) async throws -> WireResponse {
        do {
            // The client's own deadline ends with the response head; ours covers the body as well.
            return try await withThrowingTaskGroup(of: WireResponse?.self) { group in
                group.addTask { try await send(request, limits: limits) }
                group.addTask {
                    try await sleeper.sleep(for: limits.totalTime)
                    return nil
                }
                defer { group.cancelAll() }
                guard let response = try await group.next() ?? nil else {
                    throw FetchError.serverFailed(
                        request.url,
                        reason: "no whole answer within \(limits.totalTime)",
                        tries: 1
                    )
                }
                return response
            }
        } catch let error as FetchError {
            throw error
        } catch {
            if Task.isCancelled || error is CancellationError { throw CancellationError() }
            throw FetchError.serverFailed(request.url, reason: Self.describe(error), tries: 1)
        }
    }

    private func send(_ request: WireRequest, limits: FetchLimits) async throws -> WireResponse {
        var outgoing = HTTPClientRequest(url: request.url.absoluteString)
        for (name, value) in request.headers.sorted(by: { $0.key < $1.key }) {
            outgoing.headers.replaceOrAdd(name: name, value: value)
        }
        outgoing.headers.replaceOrAdd(name: "accept-encoding", value: "gzip")
        let response = try await client.execute(outgoing, timeout: .seconds(Int64(limits.totalTime.seconds) + 5))
        let headers = Self.headers(response.headers)
        let raw = try await read(response.body, headers: headers, of: request.url, limit: limits.bodyBytes)
        return WireResponse(
            status: Int(response.status.code),
            headers: headers,
            body: try Self.decoded(raw, headers: headers, of: request.url, limit: limits.bodyBytes)
        )
    }

    private func read(
        _ body: HTTPClientResponse.Body,
        headers: [String: String],
        of url: URL,
        limit: Int
    ) async throws -> Data {
        let announced = headers["content-length"].flatMap { Int($0) }
        if let announced, announced > limit { throw FetchError.bodyTooLarge(url, limit: limit) }
        var data = Data(capacity: min(announced ?? 0, limit))
        for try await chunk in body {
            guard data.count + chunk.readableBytes <= limit else { throw FetchError.bodyTooLarge(url, limit: limit) }
            data.append(contentsOf: chunk.readableBytesView)
        }
        return data
    }

    private static func decoded(
        _ raw: Data,
        headers: [String: String],
        of url: URL,
        limit: Int
    ) throws(FetchError) -> Data {
        switch headers["content-encoding"]?.lowercased() {
        case nil, "", "identity": return raw
        case "gzip", "x-gzip":
            if raw.isEmpty { return raw }
            do {
                return try Gzip.decompress(raw, limit: limit)
            } catch .tooLarge {
                throw .bodyTooLarge(url, limit: limit)
            } catch {
                throw .pageIncomplete(url, reason: "its gzip data end early or are broken")
            }
        case let encoding?:
            throw .pageIncomplete(url, reason: "content encoding '\(encoding)' was not asked for")
        }
    }

    private static func headers(_ headers: HTTPHeaders) -> [String: String] {
        Dictionary(headers.map { ($0.name.lowercased(), $0.value) }) { "\($0), \($1)" }
    }

    private static func describe(_ error: any Error) -> String {
        (error as? HTTPClientError)?.shortDescription ?? String(describing: error)
    }
}
