import HTTPTypes
import NIOCore

/// Cuts a client's bytes into requests, as strictly as RFC 9112 allows.
///
/// A request is given on only when it is there to its last byte, so that a broken body never gets a second answer. A
/// body is checked to its end, and its first bytes are kept for the routes that read one.
struct RequestParser {
    static let targetLimit = 8 << 10
    static let headLimit = 32 << 10
    static let fieldLimit = 100
    static let bodyLimit = 1 << 20

    enum Step {
        /// What is there is not a whole request yet.
        case incomplete
        /// The client waits for `100 Continue` before it sends its body.
        case wantsContinue
        case request(ReceivedRequest)
    }

    private enum State {
        case head
        case body(ReceivedRequest, BodyFraming)
        /// After a fault nothing is read: where the next request would begin is unknown.
        case broken
    }

    private var state = State.head
    private var buffer = ByteBuffer()
    private var lines = HeadScanner()

    /// Bytes that wait to be parsed.
    var bufferedBytes: Int { buffer.readableBytes }

    /// Whether a request has begun and is not complete.
    var hasBegun: Bool {
        if case .head = state { buffer.readableBytes > 0 } else { true }
    }

    mutating func append(_ bytes: consuming ByteBuffer) {
        if case .broken = state { return }
        if buffer.readableBytes == 0 {
            buffer = bytes
        } else {
            buffer.writeBuffer(&bytes)
        }
    }

    /// The next request, or what is missing for it.
    mutating func next() -> Step {
        do {
            switch state {
            case .broken: return .incomplete
            case .head: return try head()
            case .body(let request, let framing): return try body(of: request, framing)
            }
        } catch {
            return .request(giveUp(error))
        }
    }

    /// Ends the request that has begun, and this parser with it.
    mutating func giveUp(_ fault: ProtocolFault) -> ReceivedRequest {
        let begun = state
        state = .broken
        buffer = ByteBuffer()
        if case .body(let request, _) = begun { return ReceivedRequest(fault, request.head) }
        return ReceivedRequest(fault, method: lines.partialHead.method, path: lines.partialHead.path)
    }

    private mutating func head() throws(ProtocolFault) -> Step {
        guard let head = try lines.head(in: &buffer) else { return .incomplete }
        let request = ReceivedRequest(head: head.request, keepsAlive: head.keepsAlive, isOldVersion: head.isOldVersion)
        state = .body(request, head.framing)
        let isExpected = head.expectsContinue && buffer.readableBytes == 0
        let step = try body(of: request, head.framing)
        if case .incomplete = step, isExpected { return .wantsContinue }
        return step
    }

    private mutating func body(of request: ReceivedRequest, _ framing: BodyFraming) throws(ProtocolFault) -> Step {
        var framing = framing
        var request = request
        guard try framing.consume(&buffer, keeping: &request.body) else {
            state = .body(request, framing)
            return .incomplete
        }
        state = .head
        lines = HeadScanner()
        // A connection that waits for its next request holds no bytes of the last one.
        if buffer.readableBytes == 0 { buffer = ByteBuffer() }
        return .request(request)
    }
}
