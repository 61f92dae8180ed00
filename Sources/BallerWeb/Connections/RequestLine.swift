import BallerCore
import HTTPTypes

/// The first line of a request.
struct RequestLine {
    let method: HTTPRequest.Method
    /// The address from its slash on, bytes of UTF-8 written as `%XX`.
    let path: String
    /// The host of an address that has one, as requests to a proxy do.
    let authority: String?
    let isOldVersion: Bool

    /// `line` comes without its line end.
    init(_ line: UnsafeRawBufferPointer) throws(ProtocolFault) {
        guard let first = line.firstIndex(of: .blank), let last = line.lastIndex(of: .blank), first < last else {
            throw .requestLine
        }
        method = try Self.method(line[..<first])
        isOldVersion = try Self.isOldVersion(line[(last + 1)...])
        let target = line[(first + 1)..<last]
        guard target.count <= RequestParser.targetLimit else { throw .targetTooLong }
        guard method != .connect else { throw .connect }
        (path, authority) = try Self.target(target, method)
    }

    private static func method(_ bytes: Slice<UnsafeRawBufferPointer>) throws(ProtocolFault) -> HTTPRequest.Method {
        guard (1...32).contains(bytes.count), bytes.allSatisfy(\.isToken),
            let method = HTTPRequest.Method(String(decoding: bytes, as: UTF8.self))
        else { throw .requestLine }
        return method
    }

    /// A higher version of HTTP/1 is answered as 1.1.
    private static func isOldVersion(_ bytes: Slice<UnsafeRawBufferPointer>) throws(ProtocolFault) -> Bool {
        guard bytes.count == 8, bytes.prefix(5).elementsEqual("HTTP/".utf8) else { throw .requestLine }
        let number = Array(bytes.suffix(3))
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard digits.contains(number[0]), number[1] == UInt8(ascii: "."), digits.contains(number[2]) else {
            throw .requestLine
        }
        guard number[0] == UInt8(ascii: "1") else { throw .version }
        return number[2] == UInt8(ascii: "0")
    }

    private static func target(
        _ bytes: Slice<UnsafeRawBufferPointer>,
        _ method: HTTPRequest.Method
    ) throws(ProtocolFault) -> (path: String, authority: String?) {
        guard let first = bytes.first, bytes.allSatisfy({ $0 > .blank && $0 != 0x7F }) else { throw .target }
        let text = try text(bytes)
        if first == UInt8(ascii: "/") { return (text, nil) }
        if text == "*", method == .options { return (text, nil) }
        for scheme in ["http://", "https://"] where text.lowercased().hasPrefix(scheme) {
            let rest = text.dropFirst(scheme.count)
            let authority = rest.prefix { $0 != "/" && $0 != "?" }
            guard !authority.isEmpty, authority.utf8.allSatisfy(\.isHostText) else { throw .target }
            let path = rest.dropFirst(authority.count)
            return (path.hasPrefix("/") ? String(path) : "/" + path, String(authority))
        }
        throw .target
    }

    /// Bytes outside ASCII are what people type: they are taken as UTF-8.
    private static func text(_ bytes: Slice<UnsafeRawBufferPointer>) throws(ProtocolFault) -> String {
        guard bytes.contains(where: { $0 >= 0x80 }) else { return String(decoding: bytes, as: UTF8.self) }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .encoding }
        return text.utf8.reduce(into: "") { encoded, byte in
            if byte < 0x80 {
                encoded.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                encoded += byte.percentCode
            }
        }
    }
}
