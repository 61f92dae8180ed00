import CZlib
package import Foundation

/// Gzip members in memory, through zlib.
package enum Gzip {
    /// What may be wrong with data to decompress; callers turn it into an error that names the page.
    package enum Failure: Error {
        case tooLarge
        case broken
    }

    /// Compresses to one member with an empty header, so that the same bytes in give the same bytes out.
    package static func compress(_ data: Data) throws(Failure) -> Data {
        var stream = z_stream()
        let gzipWindow: Int32 = 15 + 16
        guard
            deflateInit2_(
                &stream,
                6,
                Z_DEFLATED,
                gzipWindow,
                8,
                Z_DEFAULT_STRATEGY,
                ZLIB_VERSION,
                Int32(MemoryLayout<z_stream>.size)
            ) == Z_OK
        else { throw .broken }
        defer { deflateEnd(&stream) }
        var output = Data(count: Int(deflateBound(&stream, UInt(data.count))))
        let status = run(&stream, input: data, output: &output) { deflate($0, Z_FINISH) }
        guard status == Z_STREAM_END else { throw .broken }
        return output.prefix(Int(stream.total_out))
    }

    /// Decompresses one member, and never holds more than `limit` bytes and a block.
    package static func decompress(_ data: Data, limit: Int) throws(Failure) -> Data {
        try member(data, limit: limit).content
    }

    private static func member(_ data: Data, limit: Int) throws(Failure) -> (content: Data, length: Int) {
        var stream = z_stream()
        let gzipWindow: Int32 = 15 + 16
        guard inflateInit2_(&stream, gzipWindow, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw .broken
        }
        defer { inflateEnd(&stream) }
        var result = Data()
        var block = Data(count: 64 << 10)
        var rest = data
        while true {
            let status = run(&stream, input: rest, output: &block) { inflate($0, Z_NO_FLUSH) }
            let produced = block.count - Int(stream.avail_out)
            guard result.count + produced <= limit else { throw .tooLarge }
            result.append(block.prefix(produced))
            if status == Z_STREAM_END { return (result, data.count - Int(stream.avail_in)) }
            // No progress although there is room means that the input ended before the member did.
            guard status == Z_OK, produced > 0 || Int(stream.avail_in) < rest.count else { throw .broken }
            rest = rest.suffix(Int(stream.avail_in))
        }
    }

    /// Decompresses all members, one after another, as gzip itself does; zero bytes behind the last are padding.
    package static func decompressMembers(_ data: Data, limit: Int) throws(Failure) -> Data {
        var result = Data()
        var rest = data
        repeat {
            let member = try member(rest, limit: limit - result.count)
            result.append(member.content)
            rest = rest.suffix(rest.count - member.length)
        } while rest.starts(with: [0x1F, 0x8B])
        guard rest.allSatisfy({ $0 == 0 }) else { throw .broken }
        return result
    }

    private static func run(
        _ stream: inout z_stream,
        input: Data,
        output: inout Data,
        step: (UnsafeMutablePointer<z_stream>) -> Int32
    ) -> Int32 {
        input.withUnsafeBytes { input in
            output.withUnsafeMutableBytes { output in
                // zlib takes a mutable pointer for historical reasons and does not write through it.
                stream.next_in = UnsafeMutablePointer(
                    mutating: input.bindMemory(to: UInt8.self).baseAddress
                )
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.bindMemory(to: UInt8.self).baseAddress
                stream.avail_out = UInt32(output.count)
                return step(&stream)
            }
        }
    }
}
