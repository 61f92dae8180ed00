import BallerCore
import NIOCore

/// Where the body of a request ends; consumes its bytes.
enum BodyFraming {
    /// So many bytes are still to come.
    case length(Int)
    case chunked(ChunkScanner)

    /// Bytes of a body that a route may read; what is longer is checked to its end all the same, and the rest dropped.
    static let keptLimit = 128 << 10

    /// Consumes what is there of the body and keeps it; true once it is complete.
    mutating func consume(_ buffer: inout ByteBuffer, keeping body: inout ByteBuffer) throws(ProtocolFault) -> Bool {
        switch self {
        case .length(let count):
            let taken = min(count, buffer.readableBytes)
            buffer.move(taken, to: &body)
            self = .length(count - taken)
            return taken == count
        case .chunked(var scanner):
            let isComplete = try scanner.consume(&buffer, keeping: &body)
            self = .chunked(scanner)
            return isComplete
        }
    }
}

/// Reads chunks up to the last one and the trailer behind it, byte for byte as RFC 9112 writes them.
struct ChunkScanner {
    private enum Place {
        case size(digits: Int)
        case blanks
        case `extension`
        case sizeEnd
        case data
        case dataCR
        case dataLF
        case trailerStart
        case trailer
        case trailerEnd
        case lastLF
    }

    private var place = Place.size(digits: 0)
    /// Of the chunk: its size while that is read, then what is left of its data.
    private var size = 0
    private var total = 0
    /// Bytes of extensions and trailers, which nobody reads.
    private var overhead = 0

    mutating func consume(_ buffer: inout ByteBuffer, keeping body: inout ByteBuffer) throws(ProtocolFault) -> Bool {
        while buffer.readableBytes > 0 {
            if case .data = place {
                let taken = min(size, buffer.readableBytes)
                buffer.move(taken, to: &body)
                size -= taken
                if size == 0 { place = .dataCR }
                continue
            }
            guard let byte = buffer.readInteger(as: UInt8.self) else { break }
            if try take(byte) { return true }
        }
        return false
    }

    /// True behind the last byte.
    private mutating func take(_ byte: UInt8) throws(ProtocolFault) -> Bool {
        switch place {
        case .size(let digits): try takeSize(byte, digits)
        case .blanks:
            if byte == .semicolon { place = .extension } else if !byte.isBlank { throw .chunk }
            try count()
        case .extension:
            try count()
            if byte == .carriageReturn { place = .sizeEnd } else if !byte.isFieldText { throw .chunk }
        case .sizeEnd:
            guard byte == .lineFeed else { throw .chunk }
            place = size == 0 ? .trailerStart : .data
        case .data: break
        case .dataCR:
            guard byte == .carriageReturn else { throw .chunk }
            place = .dataLF
        case .dataLF:
            guard byte == .lineFeed else { throw .chunk }
            place = .size(digits: 0)
            size = 0
        case .trailerStart:
            try count()
            guard byte == .carriageReturn || byte.isToken else { throw .chunk }
            place = byte == .carriageReturn ? .lastLF : .trailer
        case .trailer:
            try count()
            if byte == .carriageReturn { place = .trailerEnd } else if !byte.isFieldText { throw .chunk }
        case .trailerEnd:
            guard byte == .lineFeed else { throw .chunk }
            place = .trailerStart
        case .lastLF:
            guard byte == .lineFeed else { throw .chunk }
            return true
        }
        return false
    }

    private mutating func takeSize(_ byte: UInt8, _ digits: Int) throws(ProtocolFault) {
        if let digit = byte.hexadecimalValue {
            guard digits < 8 else { throw .bodyTooLong }
            size = size << 4 | Int(digit)
            place = .size(digits: digits + 1)
            return
        }
        guard digits > 0 else { throw .chunk }
        total += size
        guard total <= RequestParser.bodyLimit else { throw .bodyTooLong }
        switch byte {
        case .carriageReturn: place = .sizeEnd
        case .semicolon: place = .extension
        case _ where byte.isBlank: place = .blanks
        default: throw .chunk
        }
    }

    private mutating func count() throws(ProtocolFault) {
        overhead += 1
        guard overhead <= RequestParser.targetLimit else { throw .chunk }
    }
}

extension ByteBuffer {
    /// Takes bytes off the front; those that fit are kept.
    fileprivate mutating func move(_ count: Int, to body: inout ByteBuffer) {
        guard count > 0, var taken = readSlice(length: count) else { return }
        if let kept = taken.readSlice(length: min(count, BodyFraming.keptLimit - body.readableBytes)) {
            body.writeImmutableBuffer(kept)
        }
    }
}
