import BallerFetch
import BallerParse
import Foundation

/// Turns a folder of pages into raw files: reads what is new in parallel, writes in the order of addresses.
struct ParseRun: Sendable {
    let pages: URL
    let out: URL
    /// Reads every page again, changed or not.
    var anew = false
    /// How many pages are in memory at once.
    var batchSize = 64

    /// - Throws: `ParsingError` for folders that cannot be read or written; what is wrong with a page is in the report.
    func run(progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }) async throws -> ParseReport {
        let began = ContinuousClock.now
        let content = try PageFolder(url: pages).content()
        let inputs = content.pages
        let earlier = EarlierRawFiles(folder: out)
        let writer = try RawFilesWriter(folder: out)
        var report = ParseReport(pagesFolder: pages.path, rawFolder: out.path)
        var drifted: [(PageInput, PageResultRecord)] = []
        for start in stride(from: 0, to: inputs.count, by: batchSize) {
            try Task.checkCancellation()
            let batch = inputs[start..<min(start + batchSize, inputs.count)]
            let read = await Self.read(batch.filter { !isKnown($0, earlier) })
            for input in batch {
                let page = try Self.page(input, read: read[input.key], earlier)
                try writer.append(page)
                report.add(page.record, isParsed: read[input.key] != nil)
                if page.record.verdict == .drift { drifted.append((input, page.record)) }
            }
            progress(batch.endIndex, inputs.count)
        }
        for copy in content.copies { report.add(PageResultRecord(copy.input, insteadOf: copy.taken), isParsed: true) }
        for problem in content.problems { report.add(PageResultRecord(problem), isParsed: true) }
        try writer.finish(replacing: earlier.relations)
        try Quarantine(rawFolder: out).replace(with: drifted)
        report.relations = writer.rows
        report.seconds = (ContinuousClock.now - began).seconds
        return report
    }

    private func isKnown(_ input: PageInput, _ earlier: EarlierRawFiles) -> Bool {
        !anew && earlier.page(input)?.record.isOf(input) == true
    }
}

extension ParseRun {
    /// Reads pages at the same time, as many as the machine has processors for.
    private static func read(_ inputs: [PageInput]) async -> [PageInput.Key: ReadPage] {
        await withTaskGroup(of: (PageInput.Key, ReadPage).self) { group in
            for input in inputs { group.addTask { (input.key, PageReading.read(input)) } }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
    }

    /// What is written of a page: its rows, or those of the run before where it is the same or gave none.
    private static func page(_ input: PageInput, read: ReadPage?, _ earlier: EarlierRawFiles) throws -> ReadPage {
        let before = earlier.page(input)
        guard var page = read ?? before.map({ ReadPage(record: $0.record) }) else {
            throw ParsingError.fileUnreadable(path: input.address, reason: "nothing is known of it")
        }
        guard page.record.verdict != .ok || read == nil, let before else { return page }
        page.record.rows = before.record.rows
        page.chunks = try before.record.rows.map { rows in
            try ReadPage.Chunk(relation: rows.relation, bytes: earlier.bytes(of: rows, in: before))
        }
        return page
    }
}

extension PageResultRecord {
    /// A further file of an address.
    fileprivate init(_ copy: PageInput, insteadOf taken: PageInput) {
        let other = taken.file.isEmpty ? "the raw store" : taken.file
        self.init(
            url: copy.address,
            file: copy.file,
            sha256: copy.sha256,
            reader: Self.reader,
            type: PageTypes.type(of: copy.address)?.name ?? "unknown",
            verdict: .copy,
            findings: [Finding(code: "parsing.copy", text: "the same page is taken from \(other)")]
        )
    }

    fileprivate init(_ problem: PageFolder.Problem) {
        let finding = Finding(code: problem.error.code, text: problem.error.message)
        self.init(
            url: "",
            file: problem.file,
            sha256: "",
            reader: Self.reader,
            type: "unknown",
            verdict: .unreadable,
            findings: [finding]
        )
    }
}
