import BallerArtifact
import BallerCore
import BallerSQL
import Dispatch
import Foundation
import Synchronization

/// Looks at every input file from end to end: counts its records, finds the broken ones and makes ready what the engine reads.
struct FilePreparer {
    /// Where unpacked and rewritten files go.
    let folder: URL
    let clock: any WallClock

    /// Files are worked on side by side; the error of the first file that has one is thrown, in the order of the files.
    func prepare(_ inputs: [InputFile]) throws -> [PreparedFile?] {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let results = Mutex([Int: Result<PreparedFile?, any Error>]())
        DispatchQueue.concurrentPerform(iterations: inputs.count) { index in
            let result = Result { try prepare(inputs[index], batch: index + 1) }
            results.withLock { $0[index] = result }
        }
        return try results.withLock { found in
            try inputs.indices.map { try found[$0]?.get() ?? nil }
        }
    }

    /// - Returns: `nil` for Parquet, which the engine has to look at.
    private func prepare(_ input: InputFile, batch: Int) throws -> PreparedFile? {
        guard !input.isParquet else { return nil }
        let startedAt = clock.now()
        do {
            let fingerprint = try FileFingerprint(of: input.url)
            guard fingerprint.bytes > 0 else { throw ETLError.emptyFile(file: input.path) }
            let plain = try unpack(input, batch: batch)
            guard let scan = try CSVScan(of: plain) else { throw ETLError.emptyFile(file: input.path) }
            try Self.check(scan.columns, of: input)
            var readable = plain
            if scan.needsRewriting {
                readable = folder.appending(component: "\(batch)-usable.csv")
                try CSVRewriter.rewrite(plain, to: readable)
            }
            return PreparedFile(
                batch: batch,
                input: input,
                fingerprint: fingerprint,
                plain: plain,
                readable: readable,
                form: scan.needsRewriting ? .numberedCSV : .csv,
                columns: scan.columns,
                records: scan.records,
                faults: scan.faults,
                startedAt: startedAt
            )
        } catch let problem as CSVHeaderProblem {
            throw ETLError.unreadableFile(file: input.path, problem: problem.rawValue)
        } catch let problem as GunzipProblem {
            throw ETLError.unreadableFile(file: input.path, problem: problem.sentence)
        } catch let error as ArtifactError {
            throw ETLError.unreadableFile(file: input.path, problem: error.message)
        }
    }

    private func unpack(_ input: InputFile, batch: Int) throws -> URL {
        guard try Gunzip.isGzip(input.url) else { return input.url }
        let unpacked = folder.appending(component: "\(batch).csv")
        try Gunzip.unpack(input.url, to: unpacked)
        return unpacked
    }

    /// Columns that nobody declared are left alone, whatever they are called.
    static func check(_ columns: [String], of input: InputFile) throws(ETLError) {
        let counts = Dictionary(columns.map { ($0, 1) }, uniquingKeysWith: +)
        let declared = input.declaration.columns
        let missing = declared.filter { $0.isRequired && counts[$0.column] == nil }.map(\.column)
        guard missing.isEmpty else { throw .missingColumns(file: input.path, columns: missing) }
        let twice = declared.map(\.column).filter { counts[$0, default: 0] > 1 }
        guard twice.isEmpty else { throw .duplicateColumns(file: input.path, columns: twice) }
    }
}
