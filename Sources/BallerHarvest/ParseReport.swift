import BallerCore
package import Foundation

/// The outcome of a run, for people and programs.
package struct ParseReport: Encodable, Sendable {
    /// Pages of one type.
    package struct Tally: Encodable, Sendable {
        package var ok = 0
        package var drift = 0
        package var notice = 0
        package var noType = 0
        package var unreadable = 0
        package var copy = 0

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
    package struct Page: Encodable, Sendable {
        package let url: String
        package let file: String?
        package let type: String
        package let verdict: PageResultRecord.Verdict
        package let findings: [PageResultRecord.Finding]
        /// Rows written for it: from its good tables, and from the last good page of this address.
        package let keptRows: Int

        init(_ record: PageResultRecord) {
            url = record.url
            file = record.file.isEmpty ? nil : record.file
            type = record.type
            verdict = record.verdict
            findings = record.findings
            keptRows = record.rows.reduce(0) { $0 + $1.rows }
        }
    }

    package let pagesFolder: String
    package let rawFolder: String
    package private(set) var pages = 0
    /// Pages read in this run; the others had not changed since the previous one.
    package private(set) var parsed = 0
    package private(set) var types: [String: Tally] = [:]
    package internal(set) var relations: [String: Int] = [:]
    /// Drifted pages, notices and pages without a type by address, then copies, then files that are not pages.
    package private(set) var withoutData: [Page] = []
    /// Files whose names say that they are not pages.
    package internal(set) var otherFiles: [String] = []
    package internal(set) var seconds = 0.0

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

    package func count(_ verdict: PageResultRecord.Verdict) -> Int { withoutData.count { $0.verdict == verdict } }

    package func json() throws -> Data { try ReportJSON.data(self) }
}
