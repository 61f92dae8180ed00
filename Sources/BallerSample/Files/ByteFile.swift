import Foundation

/// A text file written through a buffer, byte by byte, without system formatting functions.
final class ByteFile {
    private let url: URL
    private let handle: FileHandle
    private var buffer: [UInt8] = []

    private static let flushSize = 1 << 18

    /// Creates the file and its folder.
    init(_ url: URL) throws(SampleError) {
        self.url = url
        do {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data().write(to: url)
            handle = try FileHandle(forWritingTo: url)
        } catch {
            throw .cannotWrite(file: url.path, problem: "\(error)")
        }
        buffer.reserveCapacity(Self.flushSize + 4096)
    }

    func write(_ text: String) { buffer.append(contentsOf: text.utf8) }

    func write(_ bytes: [UInt8]) { buffer.append(contentsOf: bytes) }

    func comma() { buffer.append(UInt8(ascii: ",")) }

    /// Writes an integer (nothing for `nil`) and a comma.
    func field(_ value: Int?) {
        if let value { number(value) }
        comma()
    }

    /// Writes made/tried to three decimal places without trailing zeros (nothing if none were tried or recorded) and a
    /// comma.
    func share(_ made: Int?, of tried: Int?) {
        if let made, let tried, tried > 0 {
            let thousandths = (2000 * made + tried) / (2 * tried)
            number(thousandths / 1000)
            decimals(thousandths % 1000, places: 3)
        }
        comma()
    }

    /// Writes tenths as `26.9` (nothing for `nil`) and a comma.
    func tenths(_ value: Int?) {
        if let value {
            if value < 0 { buffer.append(UInt8(ascii: "-")) }
            number(abs(value) / 10)
            decimals(abs(value) % 10, places: 1)
        }
        comma()
    }

    func endLine() throws(SampleError) {
        buffer.append(UInt8(ascii: "\n"))
        if buffer.count >= Self.flushSize { try flush() }
    }

    func close() throws(SampleError) {
        try flush()
        do { try handle.close() } catch { throw .cannotWrite(file: url.path, problem: "\(error)") }
    }

    private func flush() throws(SampleError) {
        do { try handle.write(contentsOf: Data(buffer)) } catch {
            throw .cannotWrite(file: url.path, problem: "\(error)")
        }
        buffer.removeAll(keepingCapacity: true)
    }

    private func number(_ value: Int) {
        var rest = value.magnitude
        if value < 0 { buffer.append(UInt8(ascii: "-")) }
        let start = buffer.count
        repeat {
            buffer.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
            rest /= 10
        } while rest > 0
        buffer[start...].reverse()
    }

    /// At least one decimal digit, without trailing zeros.
    private func decimals(_ value: Int, places: Int) {
        buffer.append(UInt8(ascii: "."))
        var unit = places == 3 ? 100 : 1
        var rest = value
        repeat {
            buffer.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / unit))
            rest %= unit
            unit /= 10
        } while rest > 0
    }
}
