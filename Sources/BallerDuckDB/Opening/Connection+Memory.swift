extension Connection {
    /// Bytes that the engine counts against its limit, by purpose, such as `BASE_TABLE`; blocks.
    package func memoryByTag() throws(DuckDBError) -> [String: Int] {
        let sql = SQL(name: "engine memory", text: "SELECT tag, memory_usage_bytes AS bytes FROM duckdb_memory()")
        return Dictionary(try rows(sql, as: TaggedMemory.self).map { ($0.tag, $0.bytes) }, uniquingKeysWith: +)
    }

    private struct TaggedMemory: Decodable {
        let tag: String
        let bytes: Int
    }
}
