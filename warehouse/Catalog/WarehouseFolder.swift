import Foundation

/// Reads files of the warehouse by their path in it.
struct WarehouseFolder {
    let url: URL
    /// A folder that stands in the place of `sources`: an operator's own.
    var ownSources: URL?

    /// Paths of the files under `folder` that end in `suffix`, by name.
    func paths(under folder: String, suffix: String) throws(WarehouseError) -> [String] {
        let root = place(of: folder)
        guard let found = FileManager.default.subpaths(atPath: root.path) else {
            throw .missingFolder(path: root.path)
        }
        return found.filter { $0.hasSuffix(suffix) }.sorted().map { "\(folder)/\($0)" }
    }

    func text(_ path: String) throws(WarehouseError) -> String {
        do {
            return try String(contentsOf: place(of: path), encoding: .utf8)
        } catch {
            throw .unreadableFile(path: shown(path), reason: error.localizedDescription)
        }
    }

    /// The path as messages name it: with its folder where that is not the warehouse's.
    func shown(_ path: String) -> String { ownSources == nil ? path : place(of: path).path }

    private func place(of path: String) -> URL {
        let parts = path.split(separator: "/", maxSplits: 1)
        guard let ownSources, parts.first == "sources" else { return url.appending(path: path) }
        return parts.count > 1 ? ownSources.appending(path: String(parts[1])) : ownSources
    }

    func table(_ path: String) throws(WarehouseError) -> CSVTable {
        try CSVTable(file: shown(path), text: text(path))
    }

    /// The SQL files under `folder`, with the header lines that each must have and those that hold where it has none.
    func files(
        under folder: String,
        requiring required: [String],
        usually usual: [String: String] = [:]
    ) throws(WarehouseError) -> [SQLFile] {
        var files: [SQLFile] = []
        for path in try paths(under: folder, suffix: ".sql") {
            let text = try text(path)
            let header = try SQLHeader(file: path, text: text, required: required, usual: usual)
            files.append(SQLFile(name: path, header: header, text: text))
        }
        return files
    }
}
