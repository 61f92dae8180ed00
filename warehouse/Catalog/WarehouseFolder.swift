import Foundation

/// Reads files of the warehouse by their path in it.
struct WarehouseFolder {
    let url: URL

    /// Paths of the files under `folder` that end in `suffix`, by name.
    func paths(under folder: String, suffix: String) throws(WarehouseError) -> [String] {
        let root = url.appending(path: folder)
        guard let found = FileManager.default.subpaths(atPath: root.path) else {
            throw .missingFolder(path: root.path)
        }
        return found.filter { $0.hasSuffix(suffix) }.sorted().map { "\(folder)/\($0)" }
    }

    func text(_ path: String) throws(WarehouseError) -> String {
        do {
            return try String(contentsOf: url.appending(path: path), encoding: .utf8)
        } catch {
            throw .unreadableFile(path: path, reason: error.localizedDescription)
        }
    }

    func table(_ path: String) throws(WarehouseError) -> CSVTable {
        try CSVTable(file: path, text: text(path))
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
