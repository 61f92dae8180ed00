import HTTPTypes
import NIOCore

/// Finds the lines of a request's head as they arrive, and reads them once they are all there.
struct HeadScanner {
    /// The method and address as far as they are known, for the log of what went wrong.
    private(set) var partialHead: (method: HTTPRequest.Method, path: String) = (.get, "")
    /// Bytes behind the reader index that hold no line end any more.
    private var scanned = 0
    /// Where each line ends, its line end left out; relative to the reader index.
    private var ends: [Int] = []
    private var lineStart = 0

    /// Reads and consumes a whole head; `nil` while bytes are missing.
    mutating func head(in buffer: inout ByteBuffer) throws(ProtocolFault) -> RequestHead? {
        guard let length = try scan(&buffer) else { return nil }
        let line = try buffer.withReadable(length) { bytes throws(ProtocolFault) in
            try RequestLine(UnsafeRawBufferPointer(rebasing: bytes[..<(ends.first ?? 0)]))
        }
        partialHead = (line.method, line.path)
        let head = try buffer.withReadable(length) { bytes throws(ProtocolFault) in
            try RequestHead(line, bytes, ends: ends)
        }
        buffer.moveReaderIndex(forwardBy: length)
        return head
    }

    /// The length of the whole head with the empty line behind it.
    private mutating func scan(_ buffer: inout ByteBuffer) throws(ProtocolFault) -> Int? {
        while let end = nextLineFeed(in: buffer) {
            scanned = end + 1
            guard end > lineStart, buffer.byte(at: end - 1) == .carriageReturn else { throw .lineEnd }
            if end - 1 == lineStart {
                if !ends.isEmpty { return scanned }
                // An empty line before the request is left from the one before; it is passed over.
                buffer.moveReaderIndex(forwardBy: scanned)
                scanned = 0
            } else {
                ends.append(end - 1)
                guard ends.count <= RequestParser.fieldLimit + 1 else { throw .headTooLong }
            }
            lineStart = scanned
            try checkLimits(scanned)
        }
        scanned = buffer.readableBytes
        try checkLimits(scanned)
        return nil
    }

    private func checkLimits(_ length: Int) throws(ProtocolFault) {
        // The method and the version take a few bytes of the line, too.
        let line = ends.first ?? length
        guard line <= RequestParser.targetLimit + 64 else { throw .targetTooLong }
        guard length - line <= RequestParser.headLimit else { throw .headTooLong }
    }

    private func nextLineFeed(in buffer: ByteBuffer) -> Int? {
        let view = buffer.readableBytesView
        return view[(view.startIndex + scanned)...].firstIndex(of: .lineFeed).map { $0 - view.startIndex }
    }
}

extension ByteBuffer {
    /// The byte so far behind the reader index.
    fileprivate func byte(at offset: Int) -> UInt8? { getInteger(at: readerIndex + offset) }

    fileprivate func withReadable<T>(
        _ length: Int,
        _ body: (UnsafeRawBufferPointer) throws(ProtocolFault) -> T
    ) throws(ProtocolFault) -> T {
        // The buffer's own function rethrows any error; the result carries the one kind.
        let result: Result<T, ProtocolFault> = withUnsafeReadableBytes { bytes in
            do throws(ProtocolFault) {
                return .success(try body(UnsafeRawBufferPointer(rebasing: bytes.prefix(length))))
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }
}
