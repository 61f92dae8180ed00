import BallerArtifact
import BallerCore
import BallerFiles
import BallerSQL
import Dispatch
import Foundation
import Synchronization

/// Reads every input file from end to end: counts its records, finds broken ones and prepares what the engine reads.
struct FilePreparer {
    /// The folder for unpacked and rewritten files.
    let folder: URL
    let declarations: [SourceFile]
    let clock: any WallClock

    /// Processes files concurrently; throws the error of the first file, in file order, that has one.
    ///
    /// Those that are `known`, by index, are not read.
    func prepare(_ inputs: [InputFile], known: [Int: PreparedFile] = [:]) throws -> [PreparedFile?] {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let room = UnpackingRoom(folder: folder)
        let results = Mutex([Int: Result<PreparedFile?, any Error>]())
        let firstFailure = Mutex(Int.max)
        DispatchQueue.concurrentPerform(iterations: inputs.count) { index in
            // Skips files after a failed one, since their errors would not be reported.
            guard index < firstFailure.withLock({ $0 }) else { return }
            let result = Result { try known[index] ?? prepare(inputs[index], batch: index + 1, room: room) }
            if case .failure = result { firstFailure.withLock { $0 = min($0, index) } }
            results.withLock { $0[index] = result }
        }
        return try results.withLock { found in
            try inputs.indices.map { try found[$0]?.get() ?? nil }
        }
    }

    /// - Returns: `nil` for Parquet, which the engine has to inspect.
    private func prepare(_ input: InputFile, batch: Int, room: UnpackingRoom) throws -> PreparedFile? {
        guard !input.isParquet else { return nil }
        let startedAt = clock.now()
        do {
            let fingerprint = try FileFingerprint(of: input.url)
            guard fingerprint.bytes > 0 else { throw ETLError.emptyFile(file: input.path) }
            let plain = try plain(input, batch: batch, room: room)
            let columns = Set(input.declaration.columns.map(\.column))
            guard let scan = try CSVScan(of: plain.file, reading: columns) else {
                throw ETLError.emptyFile(file: input.path)
            }
            var readable = plain.file
            if scan.needsRewriting {
                readable = folder.appending(component: "\(batch)-usable.csv")
                try CSVRewriter.rewrite(plain.file, reading: columns, to: readable)
            }
            return PreparedFile(
                batch: batch,
                input: input,
                fingerprint: fingerprint,
                plain: plain.file,
                readable: readable,
                form: scan.needsRewriting ? .numberedCSV : .csv,
                columns: scan.columns,
                spellings: Spellings(input.declaration).found(in: plain.beginning),
                records: scan.records,
                faults: scan.faults,
                startedAt: startedAt
            )
        } catch {
            throw Self.named(error, file: input.path)
        }
    }

    /// The file or its unpacked copy; examines its beginning before unpacking anything to disk.
    private func plain(
        _ input: InputFile,
        batch: Int,
        room: UnpackingRoom
    ) throws -> (file: URL, beginning: FileBytes) {
        let form = FileForm(input: input, declarations: declarations)
        let beginning = try Gunzip.plainBeginning(of: input.url, count: FileForm.beginningBytes)
        try form.check(beginning, isWhole: beginning.bytes.count < FileForm.beginningBytes)
        guard try Gunzip.isGzip(input.url) else { return (input.url, beginning) }
        let unpacked = folder.appending(component: "\(batch).csv")
        do {
            try Gunzip.unpack(input.url, to: unpacked, within: room)
        } catch {
            // Best effort: the first error is the one that counts.
            try? FileManager.default.removeItem(at: unpacked)
            throw error
        }
        return (unpacked, beginning)
    }

    static func named(_ error: any Error, file: String) -> any Error {
        switch error {
        case let problem as CSVHeaderProblem: ETLError.unreadableFile(file: file, problem: problem.rawValue)
        case let problem as CSVBrokenThroughout: ETLError.unreadableFile(file: file, problem: problem.sentence)
        case let error as GzipError:
            ETLError.unreadableFile(file: file, problem: error.message + "; get the file anew")
        case let problem as UnpacksTooFar: ETLError.unreadableFile(file: file, problem: problem.sentence)
        case let problem as FileBytesProblem: ETLError.unreadableFile(file: file, problem: problem.sentence)
        case let error as FileFailure: ETLError.unreadableFile(file: file, problem: error.message)
        default: error
        }
    }
}
