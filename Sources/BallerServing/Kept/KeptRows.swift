import BallerDuckDB

/// All answers of one query, loaded into memory when an artifact is opened, which never changes.
final class KeptRows: Sendable {
    /// Bytes per key in the index, including its values and the gaps of the hash table.
    private static let keyBytes = 192

    struct Place {
        let chunk: Int
        let row: Int
        var count: Int
    }

    private let query: KeptQuery
    private let fields: [FieldName]
    private let chunks: [Chunk]
    /// Where the rows of each answer begin, by the key values in order.
    let places: [[QueryValue]: Place]
    /// Approximate total size.
    let bytes: Int

    /// Loads all rows, blocking; `nil` if they take more than `limit` bytes.
    ///
    /// - Throws: `ServingError.keptRowsScattered` if the rows of an answer are not consecutive.
    init?(
        _ query: KeptQuery,
        on connection: Connection,
        limit: Int,
        fields: ([ResultColumn]) throws -> [FieldName] = KeptQuery.fields
    ) throws {
        let stream = try connection.stream(query.all)
        self.query = query
        self.fields = try fields(stream.columns)
        var chunks: [Chunk] = []
        var places: [[QueryValue]: Place] = [:]
        var bytes = 0
        var last: [QueryValue] = []
        while let chunk = try stream.next() {
            bytes += chunk.byteCount
            for row in 0..<chunk.rowCount {
                let key = try chunk.key(row, count: query.keys.count)
                if key == last {
                    places[key]?.count += 1
                } else {
                    let place = Place(chunk: chunks.count, row: row, count: 1)
                    guard places.updateValue(place, forKey: key) == nil else {
                        throw ServingError.keptRowsScattered(query: query.all.name)
                    }
                    last = key
                }
            }
            chunks.append(chunk)
            guard bytes + places.count * Self.keyBytes <= limit else { return nil }
        }
        self.chunks = chunks
        self.places = places
        self.bytes = bytes + places.count * Self.keyBytes
    }

    /// The rows that answer a request, possibly none.
    func rows(_ arguments: QueryArguments) throws(ServingError) -> QueryRows {
        var key: [QueryValue] = []
        key.reserveCapacity(query.keys.count)
        for name in query.keys {
            guard let value = arguments[name] else {
                throw .argumentMissing(query: query.all.name, parameter: name)
            }
            key.append(value)
        }
        return QueryRows(name: query.all.name, fields: fields, parts: places[key].map(parts) ?? [])
    }

    private func parts(_ place: Place) -> [QueryRows.Part] {
        var parts: [QueryRows.Part] = []
        var (chunk, row, left) = (place.chunk, place.row, place.count)
        while left > 0 {
            let rows = row..<min(row + left, chunks[chunk].rowCount)
            parts.append(QueryRows.Part(chunk: chunks[chunk], rows: rows))
            left -= rows.count
            (chunk, row) = (chunk + 1, 0)
        }
        return parts
    }
}

extension Chunk {
    /// The values of a row's first columns.
    fileprivate func key(_ row: Int, count: Int) throws -> [QueryValue] {
        try columns[..<count].map { column in
            if column.isNull(at: row) { return .null }
            if column.format.fitsInt64 { return try column.int64(at: row).map { .integer($0) } ?? .null }
            if column.format == .bool { return try column.bool(at: row).map { .boolean($0) } ?? .null }
            return try column.string(at: row).map { .text($0) } ?? .null
        }
    }
}
