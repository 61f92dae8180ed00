extension SQLFile {
    /// The pieces `{name}` that the text needs.
    var namedPieces: Set<String> { Set(text.matches(of: /\{([a-z_]+)\}/).map { String($0.output.1) }) }

    /// The text with every piece inserted, in one pass: the pieces themselves are left alone.
    ///
    /// - Throws: `WarehouseError.wrongPieces` if they are not those that the header declares.
    package func filled(_ pieces: [String: String]) throws(WarehouseError) -> String {
        guard Set(pieces.keys) == Set(header.pieces) else {
            throw .wrongPieces(file: name, expected: header.pieces.sorted(), found: pieces.keys.sorted())
        }
        return text.replacing(/\{([a-z_]+)\}/) { pieces[String($0.output.1)] ?? String($0.output.0) }
    }
}
