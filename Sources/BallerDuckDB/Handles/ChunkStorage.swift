import CDuckDB

/// Owns an engine data chunk, and the connection whose allocator it came from.
///
/// Unchecked: nothing writes to a chunk once it is fetched.
@usableFromInline
final class ChunkStorage: @unchecked Sendable {
    let pointer: duckdb_data_chunk
    let rowCount: Int
    private let connection: ConnectionHandle

    init(owning chunk: duckdb_data_chunk, on connection: ConnectionHandle) {
        pointer = chunk
        rowCount = Int(duckdb_data_chunk_get_size(chunk))
        self.connection = connection
    }

    deinit {
        var chunk: duckdb_data_chunk? = pointer
        duckdb_destroy_data_chunk(&chunk)
    }
}
