import BallerCore
import Foundation

/// What a run made of the pages, as people and programs read it.
struct ParseReport: Encodable, Sendable {
    /// Pages of one type.
    struct Tally: Encodable, Sendable {
        var ok = 0
        var drift = 0
        var notice = 0
        var noType = 0
        var unreadable = 0
        var copy = 0

        mutating func count(_ verdict: PageResultRecord.Verdict) {
            switch verdict {
            case .ok: ok += 1
            case .drift: drift += 1
            case .notice: notice += 1
            case .noType: noType += 1
            case .unreadable: unreadable += 1
            case .copy: copy += 1
            }
        }
    }

    /// A page that did not become rows as a whole.
    struct Page: Encodable, Sendable {
        let url: String
        let file: String?
        let type: String
        let verdict: PageResultRecord.Verdict
        let findings: [PageResultRecord.Finding]
        /// Rows that are written for it: of its good tables, and of the last good page of this address.
        let keptRows: Int

        init(_ record: PageResultRecord) {
            url = record.url
            file = record.file.isEmpty ? nil : record.file
            type = record.type
            verdict = record.verdict
            findings = record.findings
            keptRows = record.rows.reduce(0) { $0 + $1.rows }
        }
    }

    let pagesFolder: String
    let rawFolder: String
    private(set) var pages = 0
    /// Pages read in this run; the others had not changed since the run before.
    private(set) var parsed = 0
    private(set) var types: [String: Tally] = [:]
    var relations: [String: Int] = [:]
    /// Drifted pages, notices and pages without a type in the order of their addresses, then copies, then what is no page.
    private(set) var withoutData: [Page] = []
    /// Files of the folder that are no pages by their names.
    var otherFiles: [String] = []
    var seconds = 0.0

    init(pagesFolder: String, rawFolder: String) {
        self.pagesFolder = pagesFolder
        self.rawFolder = rawFolder
    }

    mutating func add(_ record: PageResultRecord, isParsed: Bool) {
        pages += 1
        parsed += isParsed ? 1 : 0
        types[record.type, default: Tally()].count(record.verdict)
        if record.verdict != .ok { withoutData.append(Page(record)) }
    }

    func count(_ verdict: PageResultRecord.Verdict) -> Int { withoutData.count { $0.verdict == verdict } }

    func json() throws -> Data { try ReportJSON.data(self) }

    var text: String {
        var byType = TextTable(
            columns: ["page type", "ok", "drift", "notice", "unreadable", "copy", "no type"],
            rightAligned: [1, 2, 3, 4, 5, 6]
        )
        for (type, tally) in types.sorted(by: { $0.key < $1.key }) {
            let counts = [tally.ok, tally.drift, tally.notice, tally.unreadable, tally.copy, tally.noType]
            byType.append([type] + counts.map(String.init))
        }
        var byRelation = TextTable(columns: ["relation", "rows"], rightAligned: [1])
        for (name, rows) in relations.sorted(by: { $0.key < $1.key }) { byRelation.append([name, String(rows)]) }
        let sum = "\(pages) pages, \(parsed) of them read in this run, \(Readable.time(seconds)); \(rawFolder)"
        let others = otherFiles.isEmpty ? [] : ["no pages by their names: \(otherFiles.joined(separator: ", "))"]
        return ([byType.text, "", byRelation.text, ""] + withoutData.map(\.line) + others + [sum])
            .joined(separator: "\n")
    }
}

extension ParseReport.Page {
    fileprivate var line: String {
        let what = findings.map(\.text).joined(separator: "; ")
        let kept = verdict == .drift && keptRows > 0 ? " (\(keptRows) rows of its good tables, or of before, stay)" : ""
        return "\(verdict.rawValue): \(file ?? url) (\(type)): \(what)\(kept)"
    }
}
