import BallerCore
import BallerSQL
import Foundation

/// A file of the raw folder that matches a declaration.
struct InputFile: Sendable {
    let source: String
    let declaration: SourceFile
    let url: URL
    /// The displayable path in the raw folder, which reports use as the file's name.
    let path: String

    var isParquet: Bool { path.lowercased().hasSuffix(".parquet") }

    /// Approximate size of the file's text: compressed records grow five times and more, columns that repeat themselves
    /// a hundred times.
    var textBytes: Int {
        let attributes = try? FileManager.default.attributesOfItem(atPath: url.path)
        let bytes = (attributes?[.size] as? Int) ?? 0
        if isParquet { return bytes * 100 }
        return path.lowercased().hasSuffix(".gz") ? bytes * 6 : bytes
    }
}

/// The folder that a build reads: files with declared names at any depth, and its own reference tables.
struct RawFolder {
    let url: URL
    private let paths: [String]
    private let leftOut: [RawWalk.LeftOut]

    /// Lists the folder once.
    init(_ url: URL) throws(ETLError) {
        let folder = url.resolvingSymlinksInPath()
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder.path, isDirectory: &isFolder), isFolder.boolValue else {
            throw .rawFolderMissing(folder: url.path)
        }
        let walk = RawWalk(folder)
        self.url = folder
        paths = Self.records(among: walk.files)
        leftOut = walk.leftOut
    }

    /// The files of all sources by source, kind and path; a source's lines of games need its required files.
    ///
    /// Opens only files whose names fit several kinds: their columns decide.
    func files(of sources: [Source]) throws(ETLError) -> [InputFile] {
        let found = inputs(of: sources).sorted {
            ($0.source, $0.declaration.kind, $0.path) < ($1.source, $1.declaration.kind, $1.path)
        }
        if found.isEmpty {
            throw .noInputFiles(folder: url.path, patterns: sources.flatMap(Self.lookedFor))
        }
        let withLines = Set(found.filter { $0.declaration.lines != nil }.map(\.source))
        for source in sources where withLines.contains(source.name) {
            for declaration in source.files where declaration.isRequired {
                let isThere = found.contains { input in
                    input.declaration.relation == declaration.relation
                        || declaration.lines != nil
                            && input.declaration.lines?.areOfPlayers == declaration.lines?.areOfPlayers
                }
                guard isThere else {
                    throw .requiredFileMissing(
                        folder: url.path,
                        source: source.name,
                        kind: declaration.kind,
                        patterns: declaration.patterns
                    )
                }
            }
        }
        return found
    }

    private func inputs(of sources: [Source]) -> [InputFile] {
        var candidates: [String: [LayoutChoice.Candidate]] = [:]
        for source in sources {
            for declaration in source.files {
                for path in paths.filter(matching: declaration.patterns) {
                    candidates[path, default: []].append(.init(source: source, declaration: declaration))
                }
            }
        }
        var reader = FileColumns()
        return candidates.compactMap { path, kinds in
            let file = url.appending(path: path)
            let choice = LayoutChoice(kinds)
            let chosen =
                kinds.count == 1 ? kinds.first : reader.names(in: file).flatMap(choice.best) ?? choice.candidates.first
            return chosen.map {
                InputFile(source: $0.source.name, declaration: $0.declaration, url: file, path: path.shown)
            }
        }
    }

    /// The paths but those of the operator's own declarations of sources.
    static func records(among paths: [String]) -> [String] {
        let folder = "\(OwnSourcesFolder.name)/"
        return paths.contains("\(folder)sources.csv") ? paths.filter { !$0.hasPrefix(folder) } : paths
    }

    /// Whether a file's name is one of a kind, whatever its folder and the case of its letters.
    static func isName(_ path: String, of declaration: SourceFile) -> Bool {
        ![path].filter(matching: declaration.patterns).isEmpty
    }

    /// Patterns that differ by their ending only: CSV, gzip and Parquet.
    private static let endings = 3

    /// The first patterns of a source's required files and lines of games; if it has none, the common beginning of all its patterns.
    private static func lookedFor(_ source: Source) -> [String] {
        let needed = source.files.filter { $0.isRequired || $0.lines != nil }.flatMap { $0.patterns.prefix(endings) }
        let all = source.files.flatMap(\.patterns)
        guard needed.isEmpty, let first = all.first else { return needed }
        return [all.reduce(first) { $0.commonPrefix(with: $1) } + "*"]
    }

    /// Files that look like records but that nothing reads, with the reason; other files are ignored.
    func unread(by sources: [Source]) -> [RawWalk.LeftOut] {
        let claimed = Set(paths.filter(matching: sources.flatMap(\.files).flatMap(\.patterns)))
        let read = claimed.union(references.keys.map { "reference/\($0).csv" })
        let unclaimed = paths.filter { RecordNames.isTable($0) && !read.contains($0) }.map { path in
            RawWalk.LeftOut(path: path.shown, reason: "matches no kind that a source declares")
        }
        return (leftOut + unclaimed).sorted { $0.path < $1.path }
    }

    /// The raw folder's own reference tables, by name.
    var references: [String: URL] {
        var found: [String: URL] = [:]
        for path in paths {
            let parts = path.split(separator: "/")
            guard parts.count == 2, parts[0] == "reference", parts[1].hasSuffix(".csv") else { continue }
            found[String(parts[1].dropLast(4))] = url.appending(path: path)
        }
        return found
    }
}

extension [String] {
    fileprivate func filter(matching patterns: [String]) -> [String] {
        // Matching ignores case.
        let patterns = patterns.map { $0.lowercased() }
        return filter { path in
            let name = (path.split(separator: "/").last.map(String.init) ?? path).lowercased()
            return patterns.contains { name.fits(glob: $0) }
        }
    }
}
