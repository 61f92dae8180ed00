import CDuckDB

/// A few thousand rows of a result, column by column, in the engine's own memory.
///
/// It stays valid and unchanged after the stream moves on, as long as it or one of its columns is retained.
package struct Chunk: Sendable {
    package let rowCount: Int
    package let columns: [Column]
    let layout: ResultLayout

    init(_ storage: ChunkStorage, _ layout: ResultLayout) {
        rowCount = storage.rowCount
        self.layout = layout
        columns = layout.columns.indices.map { index in
            let vector = duckdb_data_chunk_get_vector(storage.pointer, idx_t(index))
            return Column(vector, layout.columns[index], count: storage.rowCount, in: storage)
        }
    }

    /// The column of that name, the first if there are several.
    package func column(_ name: String) throws(DuckDBError) -> Column {
        guard let index = layout.indexByName[name] else {
            throw .columnUnknown(name: name, known: layout.columns.map(\.name))
        }
        return columns[index]
    }
}
