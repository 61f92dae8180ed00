extension Connection {
    /// The bytes that the engine holds now against its limit, by what they are for, such as `BASE_TABLE`; blocking.
    package func memoryByTag() throws(DuckDBError) -> [String: Int] {
        let sql = SQL(name: "engine memory", text: "SELECT tag, memory_usage_bytes AS bytes FROM duckdb_memory()")
        return Dictionary(try rows(sql, as: TaggedMemory.self).map { ($0.tag, $0.bytes) }, uniquingKeysWith: +)
    }

    private struct TaggedMemory: Decodable {
        let tag: String
        let bytes: Int
    }
}
