package import Foundation

/// What the replay server says to one request, and how the saying goes wrong.
package struct ReplayAnswer: Sendable {
    package enum Delivery: Sendable {
        case whole
        /// The connection is reset before a byte is sent.
        case reset
        /// Nothing is ever said, and the connection stays open.
        case silence
        /// The body ends after so many bytes, short of what the head announced.
        case cut(afterBytes: Int)
        /// The head announces no length, and the connection ends after so many bytes.
        case cutUnannounced(afterBytes: Int)
        /// So many bytes, then silence with the connection open.
        case stall(afterBytes: Int)
        /// The head announces this length, whatever the body is.
        case announcing(Int)
        /// The body is repeated to this size, with no length announced.
        case endless(bytes: Int)
    }

    package var status = 200
    package var headers: [String: String] = [:]
    package var body = Data()
    package var delivery = Delivery.whole

    package init(
        status: Int = 200,
        headers: [String: String] = [:],
        body: Data = Data(),
        delivery: Delivery = .whole
    ) {
        self.status = status
        self.headers = headers
        self.body = body
        self.delivery = delivery
    }

    package static func html(_ text: String, headers: [String: String] = [:]) -> ReplayAnswer {
        page(Data("<!doctype html><html><body>\(text)</body></html>".utf8), headers: headers)
    }

    package static func page(_ body: Data, headers: [String: String] = [:]) -> ReplayAnswer {
        ReplayAnswer(
            headers: ["content-type": "text/html; charset=utf-8"].merging(headers) { _, new in new },
            body: body
        )
    }

    package static func text(_ text: String) -> ReplayAnswer {
        ReplayAnswer(headers: ["content-type": "text/plain"], body: Data(text.utf8))
    }

    package static func status(_ status: Int, headers: [String: String] = [:]) -> ReplayAnswer {
        ReplayAnswer(status: status, headers: headers)
    }

    package static func tooMany(retryAfter: String?) -> ReplayAnswer {
        ReplayAnswer(status: 429, headers: retryAfter.map { ["retry-after": $0] } ?? [:])
    }

    package static func redirect(to target: String) -> ReplayAnswer {
        ReplayAnswer(status: 302, headers: ["location": target])
    }

    package func delivered(_ delivery: Delivery) -> ReplayAnswer {
        var answer = self
        answer.delivery = delivery
        return answer
    }
}

/// What somebody asked the replay server.
package struct ReplayRequest: Sendable {
    /// Path and query.
    package let path: String
    /// Names in lower case.
    package let headers: [String: String]
    package var method = "GET"
    package var body: [UInt8] = []
    package var at = Date.distantPast
}
