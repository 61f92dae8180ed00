/// One row of a result, copied from the engine's memory.
package struct Row: Sendable {
    package let values: [Value]
    private let layout: ResultLayout

    init(_ chunk: Chunk, _ row: Int, _ layout: ResultLayout) {
        self.layout = layout
        values = chunk.columns.map { $0.value(at: row) }
    }

    package var columns: [ResultColumn] { layout.columns }

    package subscript(index: Int) -> Value { values[index] }

    /// The value of the column of that name, the first if there are several; throws if there is none.
    package subscript(name: String) -> Value {
        get throws(DuckDBError) {
            guard let index = layout.indexByName[name] else {
                throw .columnUnknown(name: name, known: layout.columns.map(\.name))
            }
            return values[index]
        }
    }
}
