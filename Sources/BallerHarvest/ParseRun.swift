import BallerCore
import BallerFetch
import BallerParse
package import Foundation

/// Turns a folder of pages into raw files: reads what is new in parallel, writes in address order.
package struct ParseRun: Sendable {
    let pages: URL
    let out: URL
    /// Whether to read every page again, changed or not.
    var anew: Bool
    /// How many pages are in memory at once.
    var batchSize = 64

    package init(pages: URL, out: URL, anew: Bool = false) {
        self.pages = pages
        self.out = out
        self.anew = anew
    }

    /// - Throws: `HarvestError` for unreadable or unwritable folders; problems with a page go into the report.
    package func run(progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }) async throws -> ParseReport {
        let began = ContinuousClock.now
        let content = try await PageFolder(url: pages).content()
        let groups = content.groups
        let earlier = EarlierRawFiles(folder: out)
        let writer = try RawFilesWriter(folder: out)
        var report = ParseReport(pagesFolder: pages.path, rawFolder: out.path)
        report.otherFiles = content.others
        var drifted: [(PageInput, PageResultRecord)] = []
        var passedOver: [PageResultRecord] = []
        for start in stride(from: 0, to: groups.count, by: batchSize) {
            try Task.checkCancellation()
            let batch = groups[start..<min(start + batchSize, groups.count)]
            let read = await Self.read(batch.flatMap(\.self).filter { !isKnown($0, earlier) })
            for group in batch {
                let files = try group.map { ($0, try Self.page($0, read: read[$0.key], earlier)) }
                let (taken, others) = BestCopy.choose(files)
                try writer.append(taken.page)
                report.add(taken.page.record, isParsed: read[taken.input.key] != nil)
                if taken.page.record.verdict == .drift { drifted.append((taken.input, taken.page.record)) }
                passedOver += others
            }
            progress(batch.endIndex, groups.count)
        }
        for record in passedOver { report.add(record, isParsed: true) }
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
    /// Reads pages concurrently on all of the machine's processors.
    private static func read(_ inputs: [PageInput]) async -> [PageInput.Key: ReadPage] {
        await withTaskGroup(of: (PageInput.Key, ReadPage).self) { group in
            for input in inputs { group.addTask { (input.key, PageReading.read(input)) } }
            return await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
        }
    }

    /// What is written for a page: its rows, and the previous run's if the page is unchanged or gave none for a
    /// relation.
    private static func page(_ input: PageInput, read: ReadPage?, _ earlier: EarlierRawFiles) throws -> ReadPage {
        let before = earlier.page(input)
        guard var page = read ?? before.map({ ReadPage(record: $0.record) }) else {
            throw HarvestError.fileUnreadable(path: input.address, reason: "nothing is known of it")
        }
        guard page.record.verdict != .ok || read == nil, let before else { return page }
        let own = read == nil ? [] : Set(page.record.rows.map(\.relation))
        if read == nil { page.record.rows = [] }
        for rows in before.record.rows where !own.contains(rows.relation) {
            page.record.rows.append(rows)
            page.chunks.append(.init(relation: rows.relation, bytes: try earlier.bytes(of: rows, in: before)))
        }
        return page
    }
}

extension PageResultRecord {
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
