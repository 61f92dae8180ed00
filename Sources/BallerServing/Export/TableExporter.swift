import BallerDuckDB
import Synchronization

/// Gives whole tables and files away, on threads of its own: however many are under way, queries of pages do not wait for them.
package final class TableExporter: Sendable {
    package struct Limits: Sendable {
        /// Tables that may be under way.
        package var tables = 16
        /// Time limit of one table, from its request to its last row.
        package var time: Duration = .seconds(300)
        /// Bytes of a Parquet file, which is written to disk before it is sent.
        package var fileBytes = 2 << 30

        package init() {}
    }

    package let limits: Limits
    private let executor: BlockingExecutor
    private let open = Mutex(0)

    package init(threads: Int = 2, limits: Limits = Limits()) {
        self.limits = limits
        executor = BlockingExecutor(threads: threads, queueLimit: limits.tables * 2, name: "export")
    }

    /// Tables that are under way.
    package var openTables: Int { open.withLock { $0 } }

    /// Starts a table of text; returns when the first rows are there.
    ///
    /// - Throws: `ServingError.tooManyExports`, and what the statement throws.
    package func text(_ query: TableQuery, _ form: TextTable, from lease: SnapshotLease) async throws -> TableStream {
        let place = try takePlace()
        let reading = try TableReading(query, form, lease)
        let stream = TableStream(reading, self, place, end: .now + limits.time)
        try await stream.start()
        return stream
    }

    /// Writes a table as a Parquet file and opens it; by then it has no name and is gone with whoever reads it.
    package func parquet(_ query: TableQuery, from lease: SnapshotLease) async throws -> ExportedFile {
        let place = try takePlace()
        guard let folder = lease.snapshot.database.exportFolder else {
            throw ServingError.queryUnknown(name: query.sql.name)
        }
        let parquet = ParquetFile(query, in: folder)
        let names = lease.snapshot.directory.names
        let file = try await withThrowingTaskGroup(of: OpenFile?.self) { group in
            group.addTask {
                let connection = try lease.snapshot.database.connect()
                return try await self.run(on: connection, within: self.limits.time) {
                    try parquet.written(on: connection, names)
                }
            }
            group.addTask {
                while true {
                    try await ContinuousClock().sleep(for: .milliseconds(100))
                    if parquet.byteCount > self.limits.fileBytes {
                        throw ServingError.exportTooLarge(limit: self.limits.fileBytes)
                    }
                }
            }
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
        guard let file else { throw CancellationError() }
        return ExportedFile(file: file, place: place)
    }

    /// Bytes of a file, none behind its end.
    package func bytes(of file: OpenFile, at offset: Int, count: Int) async throws -> [UInt8] {
        try await mapped { try await self.executor.run { _ in try file.bytes(at: offset, count: count) } }
    }

    /// Opens the file that an artifact is served from.
    package func database(of lease: SnapshotLease) async throws -> OpenFile {
        guard case .file(let url) = lease.snapshot.database.location else { throw ServingError.notServing }
        return try await mapped { try await self.executor.run { _ in try OpenFile(url) } }
    }

    func run<T: Sendable>(
        on connection: Connection,
        within limit: Duration,
        _ work: @escaping @Sendable () throws -> T
    ) async throws -> T {
        try await mapped {
            try await self.executor.run(deadline: limit) { job in
                try job.use([connection])
                return try work()
            }
        }
    }

    private func takePlace() throws(ServingError) -> ExportPlace {
        let isFree = open.withLock { count in
            guard count < limits.tables else { return false }
            count += 1
            return true
        }
        guard isFree else { throw .tooManyExports(limit: limits.tables) }
        return ExportPlace { [weak self] in self?.open.withLock { $0 -= 1 } }
    }

    private func mapped<T>(_ work: () async throws -> T) async throws -> T {
        do {
            return try await work()
        } catch let error as DuckDBError {
            switch error {
            case .queueFull: throw ServingError.tooManyExports(limit: limits.tables)
            case .deadlineExceeded: throw ServingError.deadlineExceeded(limit: limits.time)
            case .executorShutDown: throw ServingError.shutDown
            default: throw ServingError.queryFailed(query: "", cause: error)
            }
        }
    }
}

/// A file to give away, and the place among those under way that it takes meanwhile.
package struct ExportedFile: Sendable {
    package let file: OpenFile
    let place: ExportPlace
}

/// One of the places for tables that are under way; free again when nobody has it.
final class ExportPlace: Sendable {
    private let free: @Sendable () -> Void

    init(free: @escaping @Sendable () -> Void) { self.free = free }

    deinit { free() }
}
