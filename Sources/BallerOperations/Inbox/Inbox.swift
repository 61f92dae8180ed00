import BallerCore
package import BallerFiles
package import Foundation

/// A folder into which people rename finished files; they become raw files, and go back if their build does not pass.
package struct Inbox: Sendable {
    /// Files of a drop that was refused are found here, in a folder of their run.
    static let refused = "refused"

    package let folder: URL
    private let raw: URL
    /// Raw files that were replaced by a file of the inbox, in a folder of their run.
    private let replaced: URL
    private let fileSystem: any FileSystem

    /// - Throws: `OperationsError.inboxInsideRaw`.
    package init(
        _ folder: URL,
        raw: URL,
        replaced: URL,
        fileSystem: any FileSystem = PosixFileSystem()
    ) throws(OperationsError) {
        let (inside, outside) = (folder.standardizedFileURL.path + "/", raw.standardizedFileURL.path + "/")
        guard !inside.hasPrefix(outside), !outside.hasPrefix(inside) else {
            throw .inboxInsideRaw(path: folder.path)
        }
        self.folder = folder
        self.raw = raw
        self.replaced = replaced
        self.fileSystem = fileSystem
    }

    /// The finished files, as paths below the folder; those whose names begin with a dot or end in `.part` or `.tmp` are not.
    package func files() throws(FileFailure) -> [String] {
        try files(below: folder, "").filter { !$0.hasPrefix("\(Self.refused)/") }
    }

    private func files(below url: URL, _ path: String) throws(FileFailure) -> [String] {
        var found: [String] = []
        for name in try fileSystem.names(in: url) where !Self.isUnfinished(name) {
            let entry = url.appending(component: name)
            if try fileSystem.info(of: entry)?.isFolder == true {
                found += try files(below: entry, "\(path)\(name)/")
            } else {
                found.append(path + name)
            }
        }
        return found
    }

    private static func isUnfinished(_ name: String) -> Bool {
        name.hasPrefix(".") || name.hasSuffix(".part") || name.hasSuffix(".tmp")
    }

    /// Moves the files into the raw folder; older ones of the same names are set aside.
    package func take(_ files: [String], run: Int64) throws(FileFailure) {
        for file in files {
            let target = raw.appending(path: file)
            if try fileSystem.info(of: target) != nil {
                try move(target, to: replaced.appending(path: "\(run)/\(file)"))
            }
            try move(folder.appending(path: file), to: target)
        }
    }

    /// Undoes `take`: the files go to `refused/<run>`, and what they replaced comes back.
    package func putBack(_ files: [String], run: Int64) throws(FileFailure) {
        for file in files {
            let target = raw.appending(path: file)
            try move(target, to: folder.appending(path: "\(Self.refused)/\(run)/\(file)"))
            let older = replaced.appending(path: "\(run)/\(file)")
            if try fileSystem.info(of: older) != nil { try move(older, to: target) }
        }
    }

    /// Undoes as much of `take` as was done, so that the files are taken again: for a run that was cut or a machine that failed.
    package func restore(_ files: [String], run: Int64) throws(FileFailure) {
        for file in files {
            let (waiting, taken) = (folder.appending(path: file), raw.appending(path: file))
            if try fileSystem.info(of: waiting) == nil, try fileSystem.info(of: taken) != nil {
                try move(taken, to: waiting)
            }
            let older = replaced.appending(path: "\(run)/\(file)")
            if try fileSystem.info(of: older) != nil, try fileSystem.info(of: taken) == nil {
                try move(older, to: taken)
            }
        }
    }

    private func move(_ file: URL, to target: URL) throws(FileFailure) {
        let parent = target.deletingLastPathComponent()
        try fileSystem.createFolder(parent)
        try fileSystem.rename(file, to: target)
        try fileSystem.synchronize(parent)
    }
}
