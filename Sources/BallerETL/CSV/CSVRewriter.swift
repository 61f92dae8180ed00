import Foundation

/// Writes the usable records of a broken CSV file to one that the engine reads without ambiguity.
///
/// Each record gets its number as first field, line ends become line feeds, and unusable records are left out.
enum CSVRewriter {
    private static let pieceBytes = 1 << 20

    /// `columns` are those that the engine needs.
    static func rewrite(_ file: URL, reading columns: Set<String>, to target: URL) throws {
        let file = try FileBytes(mapping: file)
        try Data().write(to: target)
        let output = try FileHandle(forWritingTo: target)
        defer { try? output.close() }
        guard let header = try CSVHeader(file.bytes) else { return }
        var reader = CSVRecordReader(file, behind: header, reading: columns)
        var piece = Array("source_row\(String(repeating: ",", count: header.columns.count))\n".utf8)
        while let record = reader.next() {
            guard record.fault == nil else { continue }
            piece.append(contentsOf: "\(record.number),".utf8)
            piece.append(contentsOf: file.bytes[record.range])
            piece.append(10)
            if piece.count > pieceBytes {
                try output.write(contentsOf: piece)
                piece.removeAll(keepingCapacity: true)
            }
        }
        try output.write(contentsOf: piece)
    }
}
