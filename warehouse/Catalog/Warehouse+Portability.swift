extension Warehouse {
    /// Functions that DuckDB and Spark have with the same meaning; everything else goes through a macro.
    package static let portableFunctions: Set<String> = [
        "abs", "cast", "coalesce", "concat_ws", "count", "dense_rank", "floor", "greatest", "lead", "least", "lower",
        "max", "min", "nullif",
        "rank", "replace",
        "row_number", "sign", "split_part", "substr", "sum", "translate", "trim", "upper",
    ]

    /// Words that only one engine knows, or that mean different things to them.
    private static let foreignWords: Set<String> = [
        "ASOF", "EXCLUDE", "FILTER", "LATERAL", "PIVOT", "POSITIONAL", "QUALIFY", "SAMPLE", "SEMI", "UNPIVOT", "USING",
        "VARCHAR",
    ]

    /// Why a portable model cannot run on both engines, in words; empty if it can.
    package func portabilityFaults(of model: SQLFile) -> [String] {
        let code = SQLToken.tokens(of: model.text).filter(\.isCode)
        let functions = model.calledFunctions.subtracting(Self.portableFunctions).subtracting(macroNames)
        let words = Set(code.filter { $0.kind == .word }.map { $0.text.uppercased() })
        return functions.sorted().map { "calls \($0)" }
            + words.intersection(Self.foreignWords).sorted().map { "says \($0)" }
            + Self.foreignSymbols(in: code)
            + foreignRelations(of: model).map { "reads \($0), which is not portable" }
    }

    private static func foreignSymbols(in code: [SQLToken]) -> [String] {
        var faults: [String] = []
        // Columns of one relation, `records.*`, are the same in both engines.
        for (index, (token, next)) in zip(code, code.dropFirst()).enumerated() {
            let isOfOneRelation = index > 0 && code[index - 1].isSymbol(".")
            if token.isSymbol(":"), next.isSymbol(":") { faults.append("casts with ::") }
            if token.isSymbol("/") { faults.append("divides without a macro") }
            if token.isSymbol("[") { faults.append("has a list") }
            if token.isSymbol("*"), !isOfOneRelation, next.isWord("FROM") || next.isSymbol(",") {
                faults.append("selects all columns")
            }
            if token.isWord("DISTINCT"), next.isWord("ON") { faults.append("says DISTINCT ON") }
            if token.isWord("BY"), next.isWord("ALL") || next.isWord("NAME") { faults.append("says BY \(next.text)") }
        }
        return faults
    }

    private func foreignRelations(of model: SQLFile) -> [String] {
        let foreign = models.filter { $0.header.runs != .portable }.map(\.stem)
        return model.header.reads.filter(foreign.contains)
    }
}
