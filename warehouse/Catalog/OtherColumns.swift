/// Writes out `@other_columns(records)` in the file of a printed table or of a staging model: every column of its raw relation
/// that the SELECT does not name, in the order of the file.
struct OtherColumns {
    static let name = "other_columns"

    /// Columns that a page prints, by raw relation.
    let printed: [String: [String]]
    let renderer: MacroRenderer

    init(of sources: [Source], _ renderer: MacroRenderer) {
        let files = sources.flatMap(\.files)
        printed = Dictionary(
            files.map { file in
                (file.relation, file.columns.map(\.name).filter { !WarehouseFolder.provenance.contains($0) })
            }
        ) { first, _ in first }
        self.renderer = renderer
    }

    /// - Throws: `WarehouseError.invalidMacro` unless the file reads exactly one relation of pages.
    func written(in file: SQLFile) throws(WarehouseError) -> SQLFile {
        let tokens = SQLToken.tokens(of: file.text)
        guard let place = tokens.firstIndex(where: { $0.kind == .word && $0.text == Self.name }), place > 0,
            tokens.count > place + 3, tokens[place + 1].isSymbol("("), tokens[place + 3].isSymbol(")")
        else { return file }
        let (before, after) = (tokens[..<(place - 1)], tokens[(place + 4)...])
        let relations = file.header.reads.filter { printed[$0] != nil }
        guard relations.count == 1, let columns = printed[relations[0]] else {
            throw .invalidMacro(file: file.name, reason: "\(Self.name) is of one relation, not of \(relations)")
        }
        let row = tokens[place + 2].text
        let named = try self.named(of: row, in: (before + after).map(\.text).joined(), file: file.name)
        let others = columns.filter { !named.contains($0) }.map { "\(row).\($0)" }
        let text = (before.map(\.text) + [others.joined(separator: ",\n    ")] + after.map(\.text)).joined()
        return SQLFile(name: file.name, header: file.header, text: text)
    }

    /// The columns of `row` that the list of the SELECT names, by itself or in its macros.
    private func named(of row: String, in text: String, file: String) throws(WarehouseError) -> Set<String> {
        let code = SQLToken.tokens(of: try renderer.render(text, file: file, dialect: .duckdb)).filter(\.isCode)
        var named: Set<String> = []
        var depth = 0
        for index in code.indices {
            if depth == 0, code[index].isWord("FROM") { break }
            if code[index].isSymbol("(") { depth += 1 }
            if code[index].isSymbol(")") { depth -= 1 }
            guard index + 2 < code.count, code[index].text == row, code[index + 1].isSymbol(".") else { continue }
            named.insert(code[index + 2].text)
        }
        return named
    }
}
