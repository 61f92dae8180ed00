import BallerFiles
import BallerServing
import HTTPTypes
import Hummingbird
import NIOCore

extension ResponseBody {
    /// A table, as far as the client takes it; when the client is gone, so are the table and its hold on the artifact.
    init(_ table: TableStream, _ coding: ContentCoding) {
        self.init { writer in
            let gzip = coding == .gzip ? try GzipWriter() : nil
            while let bytes = try await table.next() {
                let packed = gzip?.pack(bytes) ?? bytes
                if !packed.isEmpty { try await writer.write(ByteBuffer(bytes: packed)) }
            }
            if let gzip { try await writer.write(ByteBuffer(bytes: gzip.finish())) }
            try await writer.finish(nil)
        }
    }

    /// A part of a file; `keeping` lives as long as the file is being read.
    init(_ file: OpenFile, _ range: Range<Int>, by exporter: TableExporter, keeping owner: any Sendable) {
        self.init(contentLength: range.count) { writer in
            var place = range.lowerBound
            while place < range.upperBound {
                let bytes = try await exporter.bytes(
                    of: file,
                    at: place,
                    count: min(256 << 10, range.upperBound - place)
                )
                guard !bytes.isEmpty else { break }
                place += bytes.count
                try await writer.write(ByteBuffer(bytes: bytes))
            }
            try await writer.finish(nil)
            withExtendedLifetime(owner) {}
        }
    }
}
