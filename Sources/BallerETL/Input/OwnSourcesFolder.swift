package import BallerSQL
package import Foundation

/// The folder of an operator's own sources: the one that is set, or `sources` in the raw folder if it has declarations.
package enum OwnSourcesFolder {
    static let name = "sources"

    /// - Returns: `nil` if there is none.
    /// - Throws: `ETLError.unusableSources` if the folder that is set has no declarations.
    package static func find(set: URL?, raw: URL?) throws(ETLError) -> URL? {
        func declares(_ folder: URL) -> Bool {
            FileManager.default.fileExists(atPath: folder.appending(component: "sources.csv").path)
        }
        if let set {
            guard declares(set) else {
                throw .unusableSources(problem: "\(set.path) has no sources.csv; name a folder of source declarations")
            }
            return set
        }
        return raw.map { $0.appending(component: name) }.flatMap { declares($0) ? $0 : nil }
    }

    /// The warehouse with the sources of a folder beside its own.
    ///
    /// - Throws: `ETLError.unusableSources`, with the file and line of what is wrong.
    package static func add(_ folder: URL?, to warehouse: Warehouse) throws(ETLError) -> Warehouse {
        guard let folder else { return warehouse }
        do {
            return try Warehouse(folder: warehouse.folder, ownSources: folder)
        } catch {
            throw .unusableSources(
                problem: error.message.hasSuffix(".") ? String(error.message.dropLast()) : error.message
            )
        }
    }
}
