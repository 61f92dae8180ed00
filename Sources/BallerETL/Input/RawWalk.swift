import BallerCore
import Foundation

#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// Lists the regular files under a folder without opening them, and reports what it leaves out.
///
/// Follows links, including those to folders. A file or folder reachable twice is taken once, by its own name rather
/// than a link's.
struct RawWalk {
    /// Relative paths, in order.
    private(set) var files: [String] = []
    /// What was left out although it may hold records: displayable path and reason.
    private(set) var leftOut: [LeftOut] = []

    struct LeftOut: Equatable {
        let path: String
        /// A sentence without its subject: “is a pipe”.
        let reason: String
    }

    private let root: String
    private var seen: [Identity: String] = [:]
    private var links: [String] = []

    private struct Identity: Hashable {
        let device: UInt64
        let number: UInt64
    }

    private enum Kind {
        case file
        case folder
        case other(String)
    }

    init(_ folder: URL) {
        root = folder.path
        if let found = Self.look(at: root, following: true) { seen[found.identity] = "" }
        walk("")
        var next = 0
        // A linked folder may contain more links.
        while next < links.count {
            follow(links[next])
            next += 1
        }
        files.sort()
        leftOut.sort { $0.path < $1.path }
    }

    private mutating func walk(_ folder: String) {
        guard let names = names(in: folder) else { return }
        for name in names.sorted() {
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            guard let found = Self.look(at: "\(root)/\(path)", following: false) else {
                leaveOut(path, "cannot be examined: \(String(cString: strerror(errno)))")
                continue
            }
            if name.hasPrefix(".") {
                leaveOutHidden(path, found.kind)
            } else if found.isLink {
                links.append(path)
            } else {
                take(path, found.kind, found.identity)
            }
        }
    }

    private mutating func follow(_ path: String) {
        guard let found = Self.look(at: "\(root)/\(path)", following: true) else {
            return leaveOut(path, "is a link to something that cannot be reached")
        }
        take(path, found.kind, found.identity)
    }

    private mutating func take(_ path: String, _ kind: Kind, _ identity: Identity) {
        if case .other(let what) = kind { return leaveOut(path, "is \(what), not a file") }
        if let other = seen[identity] {
            let isTable = if case .file = kind { RecordNames.isTable(path) } else { true }
            return isTable ? leaveOut(path, "is the same as \(other.isEmpty ? "the raw folder" : other.shown)") : ()
        }
        seen[identity] = path
        if case .folder = kind { walk(path) } else { files.append(path) }
    }

    /// Reports a hidden folder once, and only if it contains records.
    private mutating func leaveOutHidden(_ path: String, _ kind: Kind) {
        switch kind {
        case .file where RecordNames.isTable(path): leaveOut(path, "is hidden by its name")
        case .folder:
            let files = FileManager.default.enumerator(atPath: "\(root)/\(path)")
            var count = 0
            for case let name as String in files ?? .init() where RecordNames.isTable(name) { count += 1 }
            if count > 0 { leaveOut(path, "is hidden by its name, with \(count) files of records in it,") }
        default: break
        }
    }

    private mutating func leaveOut(_ path: String, _ reason: String) {
        leftOut.append(LeftOut(path: path.shown, reason: reason))
    }

    // MARK: The file system

    private mutating func names(in folder: String) -> [String]? {
        guard let stream = opendir("\(root)/\(folder)") else {
            leaveOut(folder.isEmpty ? "." : folder, "cannot be listed (\(String(cString: strerror(errno))))")
            return nil
        }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            guard let name = String(validating: bytes, as: UTF8.self) else {
                let shown = String(decoding: bytes, as: UTF8.self)
                leaveOut(folder.isEmpty ? shown : "\(folder)/\(shown)", "has a name that is not UTF-8")
                continue
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    private static func look(at path: String, following: Bool) -> (kind: Kind, identity: Identity, isLink: Bool)? {
        var info = stat()
        guard (following ? stat(path, &info) : lstat(path, &info)) == 0 else { return nil }
        let identity = Identity(device: UInt64(info.st_dev), number: UInt64(info.st_ino))
        let kind: Kind =
            switch info.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFIFO: .other("a pipe")
            case S_IFSOCK: .other("a socket")
            case S_IFBLK, S_IFCHR: .other("a device")
            default: .other("something else")
            }
        return (kind, identity, info.st_mode & S_IFMT == S_IFLNK)
    }
}

/// What file names say about files.
enum RecordNames {
    private static let endings = [
        ".csv", ".csv.gz", ".parquet", ".tsv", ".csv.zip", ".csv.bz2", ".csv.xz", ".csv.zst", ".zip", ".xlsx", ".xls",
    ]

    /// Whether a file looks like a table of records, read or not.
    static func isTable(_ path: String) -> Bool {
        let name = path.lowercased()
        return endings.contains(where: name.hasSuffix)
    }
}
