extension SQLFile {
    /// The pieces `{name}` that the text needs.
    var namedPieces: Set<String> { Set(parts.compactMap { $0.isPiece ? String($0.text) : nil }) }

    /// The text with every piece inserted, in one pass: the pieces themselves are left alone.
    ///
    /// - Throws: `WarehouseError.wrongPieces` if they are not those that the header declares.
    package func filled(_ pieces: [String: String]) throws(WarehouseError) -> String {
        guard Set(pieces.keys) == Set(header.pieces) else {
            throw .wrongPieces(file: name, expected: header.pieces.sorted(), found: pieces.keys.sorted())
        }
        return parts.map { $0.isPiece ? pieces[String($0.text)] ?? "{\($0.text)}" : String($0.text) }.joined()
    }

    /// The text cut at its pieces; braces around anything but a name belong to the text.
    private var parts: [(text: Substring, isPiece: Bool)] {
        var parts: [(text: Substring, isPiece: Bool)] = []
        var start = text.startIndex
        var position = start
        while let open = text.utf8[position...].firstIndex(of: UInt8(ascii: "{")) {
            position = text.utf8.index(after: open)
            let name = text.utf8[position...].prefix {
                $0 == UInt8(ascii: "_") || ("a"..."z").contains(Unicode.Scalar($0))
            }
            guard !name.isEmpty, name.endIndex < text.endIndex, text.utf8[name.endIndex] == UInt8(ascii: "}") else {
                continue
            }
            parts += [(text[start..<open], false), (text[name.startIndex..<name.endIndex], true)]
            start = text.utf8.index(after: name.endIndex)
            position = start
        }
        return parts + [(text[start...], false)]
    }
}
