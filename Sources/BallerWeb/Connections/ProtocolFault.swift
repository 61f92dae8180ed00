/// Why bytes are no request that this server answers; each closes its connection after one answer.
enum ProtocolFault: UInt8, Error, CaseIterable {
    case lineEnd = 1
    case requestLine
    case target
    case encoding
    case targetTooLong
    case field
    case headTooLong
    case host
    case version
    case contentLength
    case transferCoding
    case chunk
    case bodyTooLong
    case expectation
    case connect
    case timeout
    case tooManyConnections

    /// What kind of problem it is; its code is the reason's label in the metrics.
    var kind: ProblemKind {
        switch self {
        case .lineEnd: .malformedLineEnd
        case .requestLine: .malformedRequestLine
        case .target: .malformedAddress
        case .encoding: .invalidEncoding
        case .targetTooLong: .addressTooLong
        case .field: .malformedHeader
        case .headTooLong: .headerTooLong
        case .host: .invalidHost
        case .version: .unknownVersion
        case .contentLength: .invalidContentLength
        case .transferCoding: .unknownTransferCoding
        case .chunk: .malformedChunk
        case .bodyTooLong: .bodyTooLong
        case .expectation: .unknownExpectation
        case .connect: .noProxy
        case .timeout: .requestTimeout
        case .tooManyConnections: .tooManyConnections
        }
    }

    private var detail: String {
        switch self {
        case .lineEnd: "Every line of a request ends with CR and LF; this one does not."
        case .requestLine: "A request begins with a method, an address and HTTP/1.1, one blank between them."
        case .target: "The address must begin with a slash and have neither blanks nor control characters."
        case .encoding: "The address is not UTF-8; write other characters as %XX of their UTF-8 bytes."
        case .targetTooLong: "The address is longer than \(RequestParser.targetLimit) bytes."
        case .field: "A header field is a name, a colon and a value on one line, without control characters."
        case .headTooLong:
            "The header is longer than \(RequestParser.headLimit) bytes or has more than \(RequestParser.fieldLimit) fields."
        case .host: "A request of HTTP/1.1 needs exactly one Host field with the name of a host."
        case .version: "This server speaks HTTP/1.1 and HTTP/1.0."
        case .contentLength: "Content-Length must be one whole number, and must not stand beside Transfer-Encoding."
        case .transferCoding: "The only transfer coding of this server is chunked, and only in HTTP/1.1."
        case .chunk: "The body's chunks are malformed."
        case .bodyTooLong: "The body is longer than \(RequestParser.bodyLimit) bytes."
        case .expectation: "The only expectation of this server is 100-continue."
        case .connect: "This server is no proxy."
        case .timeout: "The request took too long to arrive."
        case .tooManyConnections: "Too many connections are open."
        }
    }

    /// What the client is told.
    var problem: Problem {
        var problem = Problem(kind, detail)
        if self == .tooManyConnections { problem.retryAfter = 1 }
        return problem
    }
}
