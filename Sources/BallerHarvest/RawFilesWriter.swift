import BallerFiles
import BallerParse
import Foundation

/// Writes the raw files of a run next to those of the previous run, and replaces them at the end.
///
/// A run that dies leaves the old files unchanged.
final class RawFilesWriter {
    private let folder: URL
    private let work: URL
    private var files: [String: FileHandle] = [:]
    private let state: FileHandle
    private let fileSystem: any FileSystem
    private(set) var rows: [String: Int] = [:]

    init(folder: URL, fileSystem: any FileSystem = .real) throws(HarvestError) {
        self.folder = folder
        self.fileSystem = fileSystem
        work = RawFileNames.workFolder(in: folder).appending(path: "new")
        do {
            try? FileManager.default.removeItem(at: work)
            try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
        } catch {
            throw .fileUnwritable(path: work.path, reason: error.localizedDescription)
        }
        state = try Self.create(work.appending(path: RawFileNames.state(in: folder).lastPathComponent))
    }

    /// Adds a page and its rows; pages must come in order.
    func append(_ page: ReadPage) throws(HarvestError) {
        for (chunk, rows) in zip(page.chunks, page.record.rows) {
            try write(chunk.bytes, to: try file(of: chunk.relation))
            self.rows[chunk.relation, default: 0] += rows.rows
        }
        do {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            try write(Array(try encoder.encode(page.record)) + [UInt8(ascii: "\n")], to: state)
        } catch let error as HarvestError {
            throw error
        } catch {
            throw .fileUnwritable(path: work.path, reason: error.localizedDescription)
        }
    }

    /// Moves the files into place, and removes those of relations without rows.
    ///
    /// The list of pages comes last: if it does not match the files, the next run reads every page again.
    func finish(replacing earlier: Set<String>) throws(HarvestError) {
        do {
            for (name, file) in files {
                try file.synchronize()
                try file.close()
                try fileSystem.rename(RawFileNames.file(name, in: work), to: RawFileNames.file(name, in: folder))
            }
            for name in earlier.subtracting(files.keys) {
                try? FileManager.default.removeItem(at: RawFileNames.file(name, in: folder))
            }
            try state.synchronize()
            try state.close()
            let list = RawFileNames.state(in: folder)
            try fileSystem.rename(work.appending(path: list.lastPathComponent), to: list)
            try fileSystem.synchronize(folder)
            try fileSystem.remove(work)
        } catch let failure as FileFailure {
            throw .fileUnwritable(path: failure.path, reason: failure.problem)
        } catch {
            throw .fileUnwritable(path: folder.path, reason: error.localizedDescription)
        }
    }

    private func file(of name: String) throws(HarvestError) -> FileHandle {
        if let file = files[name] { return file }
        let url = RawFileNames.file(name, in: work)
        guard let relation = RawRelations.named[name] else {
            throw .fileUnwritable(path: url.path, reason: "no relation has this name")
        }
        let file = try Self.create(url)
        try write(ParsedTable.csvHeader(relation), to: file)
        files[name] = file
        return file
    }

    private func write(_ bytes: [UInt8], to file: FileHandle) throws(HarvestError) {
        do {
            try file.write(contentsOf: Data(bytes))
        } catch {
            throw .fileUnwritable(path: work.path, reason: error.localizedDescription)
        }
    }

    private static func create(_ file: URL) throws(HarvestError) -> FileHandle {
        do {
            try Data().write(to: file)
            return try FileHandle(forWritingTo: file)
        } catch {
            throw .fileUnwritable(path: file.path, reason: error.localizedDescription)
        }
    }
}
