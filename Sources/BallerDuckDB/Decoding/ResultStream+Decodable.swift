extension ResultStream {
    /// Reads to the end and decodes each row like `RowReader`; blocks.
    package func rows<T: Decodable>(as type: T.Type) throws(DuckDBError) -> [T] {
        var reader = RowReader<T>(sql.name)
        while let chunk = try next() { try reader.read(chunk, 0..<chunk.rowCount) }
        return reader.rows
    }
}
