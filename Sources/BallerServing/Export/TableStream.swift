import BallerDuckDB

/// A table that is read as far as its reader takes it: nothing is made before it is asked for, and no thread waits meanwhile.
package final class TableStream: Sendable {
    private let reading: TableReading
    private let exporter: TableExporter
    private let place: ExportPlace
    private let end: ContinuousClock.Instant

    init(_ reading: TableReading, _ exporter: TableExporter, _ place: ExportPlace, end: ContinuousClock.Instant) {
        self.reading = reading
        self.exporter = exporter
        self.place = place
        self.end = end
    }

    func start() async throws { try await run { try $0.start() } }

    /// The next bytes, or `nil` behind the last; to be asked for one after the other.
    package func next() async throws -> [UInt8]? { try await run { try $0.next() } }

    private func run<T: Sendable>(_ work: @escaping @Sendable (TableReading) throws -> T) async throws -> T {
        let left = end - .now
        guard left > .zero else { throw ServingError.deadlineExceeded(limit: exporter.limits.time) }
        return try await exporter.run(on: reading.connection, within: left) { [reading] in try work(reading) }
    }
}

/// What a table is read with.
///
/// Unchecked: its stream uses it on one thread at a time.
final class TableReading: @unchecked Sendable {
    /// Bytes that are gathered before they are sent.
    private static let partBytes = 64 << 10

    let connection: Connection
    private let query: TableQuery
    private let form: TextTable
    private let lease: SnapshotLease
    private var stream: ResultStream?
    private var table: TableWriter?
    private var hasHead = false

    init(_ query: TableQuery, _ form: TextTable, _ lease: SnapshotLease) throws {
        self.query = query
        self.form = form
        self.lease = lease
        connection = try lease.snapshot.database.connect()
    }

    func start() throws {
        let statement = try connection.prepareOnce(query.sql)
        try statement.bind(query.values)
        let stream = try statement.stream()
        table = TableWriter(form, try query.fields(of: stream.columns, lease.snapshot.directory.names))
        self.stream = stream
    }

    func next() throws -> [UInt8]? {
        guard let stream, let table else { return nil }
        var writer = JSONWriter(reserving: Self.partBytes * 3)
        if !hasHead { writer = JSONWriter(continuing: table.head) }
        hasHead = true
        while writer.bytes.count < Self.partBytes {
            guard let chunk = try stream.next() else {
                self.stream = nil
                return writer.bytes.isEmpty ? nil : writer.bytes
            }
            try table.write(chunk, 0..<chunk.rowCount, to: &writer)
        }
        return writer.bytes
    }
}
