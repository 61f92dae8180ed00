import BallerArtifact
import BallerCore
import BallerDuckDB
import BallerPictures
import BallerSQL
import Foundation

/// The result of one check.
struct Diagnosis: Sendable {
    let isWell: Bool
    let text: String

    private static func well(_ text: String) -> Diagnosis { Diagnosis(isWell: true, text: text) }
    private static func wrong(_ text: String) -> Diagnosis { Diagnosis(isWell: false, text: text) }

    /// Opens an in-memory database and asks for its version; blocks.
    static func engine() -> Diagnosis {
        do {
            return well("engine: libduckdb \(try engineVersion())")
        } catch {
            return wrong("engine: \(error); run `make setup`")
        }
    }

    private static func engineVersion() throws(DuckDBError) -> String {
        let connection = try Database(.memory, options: DatabaseOptions()).connect()
        let rows = try connection.rows(SQL(name: "doctor", text: "SELECT version() AS version"))
        guard case .text(let version)? = rows.first?[0] else { return "of unknown version" }
        return version
    }

    /// Reads every SQL file that came with the program; blocks.
    static func warehouse() -> Diagnosis {
        do {
            let warehouse = try Warehouse.bundled()
            return well(
                "warehouse: \(warehouse.models.count) models, \(warehouse.checks.count) checks, "
                    + "\(warehouse.queries.count) queries"
            )
        } catch {
            return wrong("warehouse: \(error); install the .resources folders next to the program")
        }
    }

    /// Asks for the font of sharing cards, in whose place another serves with fewer letters; blocks.
    static func font() -> Diagnosis {
        let advice = "install \(Font.package) for cards with all letters"
        guard let found = Font.found else { return wrong("font: none at all, so cards have no text; \(advice)") }
        return found == Font.family
            ? well("font: \(found)") : well("font: \(found) in place of \(Font.family); \(advice)")
    }

    /// Asks the file system how much space is free at the store; blocks.
    static func freeSpace(of store: ArtifactStore) -> Diagnosis {
        let folder = nearestFolder(to: store.root)
        guard let attributes = try? FileManager.default.attributesOfFileSystem(forPath: folder.path),
            let free = attributes[.systemFreeSize] as? NSNumber
        else { return wrong("disk: \(folder.path) cannot be read; check its permissions") }
        let megabytes = free.int64Value / 1_000_000
        let text = "disk: \(megabytes) MB free at \(folder.path)"
        return megabytes >= 1000 ? well(text) : wrong(text + "; a build needs about 1000: prune or free space")
    }

    /// Verifies the served artifact; blocks.
    static func current(of store: ArtifactStore) -> Diagnosis {
        do {
            guard let id = try store.current() else {
                return well("store: \(store.root.path) has nothing published yet; run `baller build --publish`")
            }
            let manifest = try store.verify(id)
            return well("store: \(id) is served, intact, built \(manifest.createdAt.formatted(.iso8601))")
        } catch {
            return wrong("store: \(error); run `baller rollback`, or `baller publish` another artifact")
        }
    }

    private static func nearestFolder(to url: URL) -> URL {
        var folder = url.absoluteURL
        while !FileManager.default.fileExists(atPath: folder.path), folder.path != "/" {
            folder.deleteLastPathComponent()
        }
        return folder
    }
}
