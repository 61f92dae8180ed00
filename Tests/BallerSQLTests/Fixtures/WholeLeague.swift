import BallerDuckDB
import BallerSQL
import BallerTestSupport
import Foundation

/// The league of `world.sql` with everything built, in two files that tests copy: the league, and the published artifact beside it.
struct WholeLeague {
    static let shared = Result { try WholeLeague() }

    let warehouse: Warehouse
    private let folder: TemporaryFolder

    private init() throws {
        warehouse = try Checkout.warehouse.get()
        folder = try TemporaryFolder()
        let connection = try Self.connection(to: folder)
        try connection.makeRecords(of: warehouse, prelude: "SELECT 1")
        try LazyModels(of: warehouse).buildAll(on: connection)
        try connection.execute(SQL(name: "whole league", text: "CHECKPOINT; CHECKPOINT live; DETACH live"))
    }

    /// A folder with a copy of both files.
    func copy(to folder: TemporaryFolder) throws -> TemporaryFolder {
        for name in ["league.duckdb", "live.duckdb"] {
            try FileManager.default.copyItem(
                at: self.folder.url.appending(path: name),
                to: folder.url.appending(path: name)
            )
        }
        return folder
    }

    /// A connection to both files of a folder.
    static func connection(to folder: TemporaryFolder) throws -> Connection {
        let file = folder.url.appending(path: "league.duckdb")
        let connection = try Database(.file(file), options: DatabaseOptions(access: .readWrite, threads: 1)).connect()
        let text = """
            SET default_null_order = 'nulls_first_on_asc_last_on_desc'; SET TimeZone = 'UTC';
            ATTACH '\(folder.path("live.duckdb"))' AS live
            """
        try connection.execute(SQL(name: "whole league", text: text))
        return connection
    }
}
