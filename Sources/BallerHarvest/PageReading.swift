import BallerCore
import BallerParse

/// Reads one page to rows, whatever it contains.
enum PageReading {
    static func read(_ input: PageInput) -> ReadPage {
        do {
            switch try PageParser().parse(try input.bytes(), url: input.address) {
            case .ok(let page): return with(page, ReadPage(record: record(input, page.type, .ok, [])))
            case .drift(let report):
                let findings = report.findings.map { PageResultRecord.Finding(code: $0.code, text: report.text($0)) }
                let result = ReadPage(record: record(input, report.type, .drift, findings))
                return report.page.map { with($0, result) } ?? result
            case .notice(let notice):
                let finding = PageResultRecord.Finding(code: notice.kind.rawValue, text: notice.text)
                return ReadPage(record: record(input, typeName(input), .notice, [finding]))
            }
        } catch let error as ParseError where error.code == "parse.unknown_page_type" {
            let finding = PageResultRecord.Finding(code: error.code, text: error.message)
            return ReadPage(record: record(input, "no type", .noType, [finding]))
        } catch let error as any BallerError {
            let finding = PageResultRecord.Finding(code: error.code, text: error.message)
            return ReadPage(record: record(input, typeName(input), .unreadable, [finding]))
        } catch {
            let finding = PageResultRecord.Finding(code: "parsing.file_unreadable", text: "\(error)")
            return ReadPage(record: record(input, typeName(input), .unreadable, [finding]))
        }
    }

    /// The rows of a page, or of its good tables.
    private static func with(_ page: ParsedPage, _ result: ReadPage) -> ReadPage {
        var result = result
        for table in page.tables {
            let bytes = table.csvRows(of: page)
            result.chunks.append(ReadPage.Chunk(relation: table.name, bytes: bytes))
            result.record.rows.append(.init(relation: table.name, rows: table.rowCount, bytes: bytes.count))
        }
        return result
    }

    private static func typeName(_ input: PageInput) -> String { PageTypes.type(of: input.address)?.name ?? "no type" }

    private static func record(
        _ input: PageInput,
        _ type: String,
        _ verdict: PageResultRecord.Verdict,
        _ findings: [PageResultRecord.Finding]
    ) -> PageResultRecord {
        PageResultRecord(
            url: input.address,
            file: input.file,
            sha256: input.sha256,
            reader: PageResultRecord.reader,
            type: type,
            verdict: verdict,
            findings: findings
        )
    }
}
