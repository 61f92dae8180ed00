import HTTPTypes

/// The head of a request: what is asked, and what of its fields decides where it ends.
struct RequestHead {
    private(set) var request: HTTPRequest
    let isOldVersion: Bool
    private var framingFields = FramingFields()

    /// `bytes` is the whole head, `ends` where its lines end.
    init(_ line: RequestLine, _ bytes: UnsafeRawBufferPointer, ends: [Int]) throws(ProtocolFault) {
        isOldVersion = line.isOldVersion
        request = HTTPRequest(method: line.method, scheme: "http", authority: nil, path: line.path)
        for (end, next) in zip(ends, ends.dropFirst()) { try add(bytes[(end + 2)..<next]) }
        try framingFields.check(isOldVersion: isOldVersion)
        request.authority = line.authority ?? framingFields.host
    }

    var keepsAlive: Bool { isOldVersion ? framingFields.asksToKeep : !framingFields.asksToClose }
    var expectsContinue: Bool { framingFields.expectsContinue && !isOldVersion }
    var framing: BodyFraming { framingFields.framing }

    private mutating func add(_ line: Slice<UnsafeRawBufferPointer>) throws(ProtocolFault) {
        guard let colon = line.firstIndex(of: .colon), colon > line.startIndex, line[..<colon].allSatisfy(\.isToken),
            let name = HTTPField.Name(String(decoding: line[..<colon], as: UTF8.self))
        else { throw .field }
        var value = line[(colon + 1)...].drop(while: \.isBlank)
        while value.last?.isBlank == true { value.removeLast() }
        guard value.allSatisfy(\.isFieldText) else { throw .field }
        if try !framingFields.take(name, value) { request.headerFields.append(HTTPField(name: name, value: value)) }
    }
}

/// The fields of a head that say where the request ends, and whether another may follow.
private struct FramingFields {
    private(set) var host: String?
    private(set) var asksToClose = false
    private(set) var asksToKeep = false
    private(set) var expectsContinue = false
    private var length: Int?
    private var isChunked = false

    var framing: BodyFraming { isChunked ? .chunked(ChunkScanner()) : .length(length ?? 0) }

    /// False for a field that is none of these and belongs to the request.
    mutating func take(_ name: HTTPField.Name, _ value: Slice<UnsafeRawBufferPointer>) throws(ProtocolFault) -> Bool {
        switch name.canonicalName {
        case "host":
            guard host == nil, value.allSatisfy(\.isHostText) else { throw .host }
            host = String(decoding: value, as: UTF8.self)
        case "content-length": try takeLength(value)
        case "transfer-encoding":
            guard !isChunked, text(value) == "chunked" else { throw .transferCoding }
            isChunked = true
        case "connection":
            for option in text(value).split(separator: ",") {
                switch option.filter({ $0 != " " && $0 != "\t" }) {
                case "close": asksToClose = true
                case "keep-alive": asksToKeep = true
                default: break
                }
            }
        case "expect":
            guard text(value) == "100-continue" else { throw .expectation }
            expectsContinue = true
        default: return false
        }
        return true
    }

    private mutating func takeLength(_ value: Slice<UnsafeRawBufferPointer>) throws(ProtocolFault) {
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard length == nil, (1...18).contains(value.count), value.allSatisfy(digits.contains) else {
            throw .contentLength
        }
        length = value.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    func check(isOldVersion: Bool) throws(ProtocolFault) {
        guard isOldVersion || host != nil else { throw .host }
        guard !isChunked || !isOldVersion else { throw .transferCoding }
        guard !isChunked || length == nil else { throw .contentLength }
        guard length ?? 0 <= RequestParser.bodyLimit else { throw .bodyTooLong }
    }

    private func text(_ value: Slice<UnsafeRawBufferPointer>) -> String {
        String(decoding: value, as: UTF8.self).lowercased()
    }
}
