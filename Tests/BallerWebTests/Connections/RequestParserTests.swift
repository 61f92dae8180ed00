import HTTPTypes
import NIOCore
import Testing

@testable import BallerWeb

struct RequestParserTests {
    /// The requests and faults that the bytes hold, given at once or one by one.
    private func parsed(_ bytes: [UInt8], oneByOne: Bool) -> [ReceivedRequest] {
        var parser = RequestParser()
        var requests: [ReceivedRequest] = []
        for piece in oneByOne ? bytes.map({ [$0] }) : [bytes] {
            parser.append(ByteBuffer(bytes: piece))
            while case .request(let request) = parser.next() { requests.append(request) }
        }
        return requests
    }

    private func parsed(_ text: String, oneByOne: Bool = false) -> [ReceivedRequest] {
        parsed(Array(text.utf8), oneByOne: oneByOne)
    }

    @Test(arguments: [false, true])
    func `Requests in a row come out one by one, their bodies with them`(oneByOne: Bool) {
        let requests = parsed(
            "GET /a HTTP/1.1\r\nHost: x\r\nX-One:  two \r\n\r\nPOST /b HTTP/1.1\r\nhost: x\r\ncontent-length: 3\r\n\r\nabc"
                + "\r\nPOST /c HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: Chunked\r\n\r\n3;a=b\r\nabc\r\n00\r\nT: v\r\n\r\n"
                + "BREW /d HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
            oneByOne: oneByOne
        )
        #expect(requests.map(\.head.path) == ["/a", "/b", "/c", "/d"])
        #expect(requests.map(\.head.method.rawValue) == ["GET", "POST", "POST", "BREW"])
        #expect(requests.map(\.keepsAlive) == [true, true, true, false])
        #expect(requests.allSatisfy { $0.fault == nil && $0.head.authority == "x" })
        #expect(requests.map { String(buffer: $0.body) } == ["", "abc", "abc", ""])
        #expect(requests[0].head.headerFields[HTTPField.Name("x-one")!] == "two")
    }

    @Test func `Of a long body the first bytes are kept`() {
        let length = BodyFraming.keptLimit + 1000
        let body = String(repeating: "x", count: length)
        let requests = parsed(
            "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: \(length)\r\n\r\n\(body)GET / HTTP/1.1\r\nHost: x\r\n\r\n"
        )
        #expect(requests.map(\.body.readableBytes) == [BodyFraming.keptLimit, 0])
    }

    @Test func `HTTP 1.0 closes unless it asks to stay, and needs no host`() {
        #expect(parsed("GET / HTTP/1.0\r\n\r\n").map(\.keepsAlive) == [false])
        #expect(parsed("GET / HTTP/1.0\r\nConnection: Keep-Alive\r\n\r\n").map(\.keepsAlive) == [true])
        #expect(parsed("GET / HTTP/1.7\r\nHost: x\r\n\r\n").map(\.keepsAlive) == [true])
    }

    @Test func `Bytes outside ASCII are taken as UTF-8, an address with a host as its path`() {
        let raw = parsed("GET /players?search=Jokić HTTP/1.1\r\nHost: x\r\n\r\n")
        #expect(raw.map(\.head.path) == ["/players?search=Joki%C4%87"])
        let whole = parsed("GET http://example.org:80?a=b HTTP/1.1\r\nHost: x\r\n\r\n")
        #expect(whole.map(\.head.path) == ["/?a=b"])
        #expect(whole.map(\.head.authority) == ["example.org:80"])
        let latin = parsed(
            Array("GET /Joki".utf8) + [0xE6] + Array(" HTTP/1.1\r\nHost: x\r\n\r\n".utf8),
            oneByOne: false
        )
        #expect(latin.map(\.fault) == [.encoding])
    }

    private static let host = "HTTP/1.1\r\nHost: x\r\n"

    @Test(
        arguments: [
            ("GET / HTTP/1.1\nHost: x\n\n", .lineEnd), ("\n", .lineEnd),
            ("GET /\r HTTP/1.1\r\nHost: x\r\n\r\n", .target),
            ("GET /\r\n\r\n", .requestLine), ("/ HTTP/1.1\r\n\r\n", .requestLine), ("G(T / \(host)\r\n", .requestLine),
            ("GET / http/1.1\r\nHost: x\r\n\r\n", .requestLine), ("GET / HTTP/1.11\r\nHost: x\r\n\r\n", .requestLine),
            ("GET  / \(host)\r\n", .target), ("GET players \(host)\r\n", .target), ("GET /a b \(host)\r\n", .target),
            ("GET /\t \(host)\r\n", .target), ("GET * \(host)\r\n", .target), ("GET http:// \(host)\r\n", .target),
            ("GET / HTTP/2.0\r\nHost: x\r\n\r\n", .version), ("CONNECT a:1 \(host)\r\n", .connect),
            ("GET / HTTP/1.1\r\n\r\n", .host), ("GET / \(host)Host: x\r\n\r\n", .host),
            ("GET / HTTP/1.1\r\nHost: a/b\r\n\r\n", .host), ("GET / HTTP/1.1\r\nHost: a b\r\n\r\n", .host),
            ("GET / \(host)A : b\r\n\r\n", .field), ("GET / \(host) folded\r\n\r\n", .field),
            ("GET / \(host)A\r\n\r\n", .field), ("GET / \(host): b\r\n\r\n", .field),
            ("GET / \(host)A: \u{0}\r\n\r\n", .field),
            ("GET / \(host)A: b\rc\r\n\r\n", .field),
            ("GET / \(host)Content-Length: 1\r\nContent-Length: 1\r\n\r\na", .contentLength),
            ("GET / \(host)Content-Length: +1\r\n\r\na", .contentLength),
            ("GET / \(host)Content-Length: 1, 1\r\n\r\na", .contentLength),
            ("GET / \(host)Content-Length: \r\n\r\n", .contentLength),
            ("GET / \(host)Content-Length: 99999999999999999999\r\n\r\n", .contentLength),
            ("GET / \(host)Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", .contentLength),
            ("GET / \(host)Transfer-Encoding: gzip, chunked\r\n\r\n", .transferCoding),
            ("GET / \(host)Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n", .transferCoding),
            ("GET / \(host)Transfer-Encoding: \u{B}chunked\r\n\r\n", .field),
            ("GET / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", .transferCoding),
            ("GET / \(host)Content-Length: 1048577\r\n\r\n", .bodyTooLong),
            ("GET / \(host)Expect: tea\r\n\r\n", .expectation),
        ] as [(String, ProtocolFault)]
    )
    func `What is no request is named, once, and nothing after it is read`(text: String, fault: ProtocolFault) {
        for oneByOne in [false, true] {
            let found = parsed(text + "GET /smuggled \(Self.host)\r\n", oneByOne: oneByOne)
            #expect(found.map(\.fault) == [fault], "\(text.debugDescription)")
        }
    }

    @Test(
        arguments: [
            ("ZZ\r\nabc\r\n0\r\n\r\n", .chunk), ("\r\nabc\r\n0\r\n\r\n", .chunk), ("0x3\r\nabc\r\n0\r\n\r\n", .chunk),
            ("-1\r\nabc\r\n0\r\n\r\n", .chunk), ("3\nabc\r\n0\r\n\r\n", .chunk), ("3\r\nabcd\r\n0\r\n\r\n", .chunk),
            ("3\r\nabc\n0\r\n\r\n", .chunk), ("3 x\r\nabc\r\n0\r\n\r\n", .chunk),
            ("3;\u{0}\r\nabc\r\n0\r\n\r\n", .chunk),
            ("0\r\n: v\r\n\r\n", .chunk), ("0\r\nX: \u{7}\r\n\r\n", .chunk), ("0\r\n\rX", .chunk),
            ("fffffffff\r\n", .bodyTooLong), ("100001\r\n", .bodyTooLong), ("ffffffffffffffffff\r\n", .bodyTooLong),
        ] as [(String, ProtocolFault)]
    )
    func `Broken chunks make one fault of the whole request`(body: String, fault: ProtocolFault) {
        for oneByOne in [false, true] {
            let head = "GET /players \(Self.host)Transfer-Encoding: chunked\r\n\r\n"
            let found = parsed(head + body + "GET /smuggled \(Self.host)\r\n", oneByOne: oneByOne)
            #expect(found.map(\.fault) == [fault], "\(body.debugDescription)")
            #expect(found.first?.head.path == "/players")
        }
    }

    @Test func `Heads have a limit, whether their end comes or not`() {
        let long = String(repeating: "a", count: RequestParser.targetLimit)
        #expect(parsed("GET /\(long) HTTP/1.1\r\nHost: x\r\n\r\n").map(\.fault) == [.targetTooLong])
        #expect(parsed("GET /\(long)\(long)").map(\.fault) == [.targetTooLong])
        let fields = String(repeating: "A: \(long)\r\n", count: 5)
        #expect(parsed("GET / \(Self.host)\(fields)\r\n").map(\.fault) == [.headTooLong])
        #expect(parsed("GET / \(Self.host)A: \(long)\(long)\(long)\(long)\(long)").map(\.fault) == [.headTooLong])
        let many = String(repeating: "A: b\r\n", count: RequestParser.fieldLimit)
        #expect(parsed("GET / \(Self.host)\(many)\r\n").map(\.fault) == [.headTooLong])
    }

    @Test func `Who waits for leave to send its body is told, once`() {
        var parser = RequestParser()
        parser.append(ByteBuffer(string: "POST / \(Self.host)Expect: 100-continue\r\nContent-Length: 2\r\n\r\n"))
        guard case .wantsContinue = parser.next() else { return #expect(Bool(false), "not told") }
        guard case .incomplete = parser.next() else { return #expect(Bool(false), "told twice") }
        parser.append(ByteBuffer(string: "ab"))
        guard case .request(let request) = parser.next() else { return #expect(Bool(false), "no request") }
        #expect(request.fault == nil)
    }

    @Test func `Random bytes and damaged requests never break the parser`() {
        let good = Array(
            "POST /b HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nA: b\r\n\r\n3\r\nabc\r\n0\r\nT: v\r\n\r\nGET / HTTP/1.1\r\n"
                .utf8
        )
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<2_000 {
            var bytes = good
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                bytes[Int.random(in: 0..<bytes.count, using: &generator)] = .random(in: 0...255, using: &generator)
            }
            let whole = parsed(bytes, oneByOne: false)
            let pieces = parsed(bytes, oneByOne: true)
            #expect(whole.map(\.fault) == pieces.map(\.fault), "\(bytes)")
            #expect(whole.map(\.head.path) == pieces.map(\.head.path), "\(bytes)")
        }
    }
}
