/// The result of parsing a page: rows, or the reason why there are none.
package enum PageVerdict: Sendable {
    /// The page keeps its contract.
    case ok(ParsedPage)
    /// The page has changed: what breaks its contract gives no rows, and the page goes to quarantine.
    case drift(DriftReport)
    /// The page holds no data, although its status was good.
    case notice(PageNotice)

    package var page: ParsedPage? {
        guard case .ok(let page) = self else { return nil }
        return page
    }
}

/// How a page breaks its contract.
package struct DriftReport: Sendable, CustomStringConvertible {
    package let type: String
    package let url: String
    package let sha256: String
    package let findings: [DriftFinding]
    /// The rows of tables that keep their contract; `nil` if the page as a whole does not.
    package let page: ParsedPage?
    /// What the page has instead of a missing table or column, nearest name first.
    package let hints: [DriftFinding: [String]]

    package var description: String { "\(url) (\(type)): " + findings.map(text).joined(separator: "; ") }

    /// The finding, with what may have replaced it.
    package func text(_ finding: DriftFinding) -> String {
        guard let names = hints[finding] else { return finding.description }
        if !names.isEmpty { return "\(finding); there is \(names.joined(separator: ", "))" }
        if case .missingTable = finding { return "\(finding); the page has no table with an id" }
        return finding.description
    }
}

/// One thing that changed.
package enum DriftFinding: Hashable, Sendable, CustomStringConvertible {
    case truncated
    case missingTable(ids: [String])
    case missingColumn(table: String, column: String, stats: [String])
    case tooFewRows(table: String, found: Int, wanted: Int)
    case missingPart(String)
    /// Rows that should have a value in that season, but none does.
    case emptyColumn(table: String, column: String, rows: Int)
    /// Columns that nobody reads; the table's rows are good without them.
    case unreadColumns(table: String, names: [String])
    case unreadable(table: String, cell: UnreadableCell)

    /// A stable name for reports and counters.
    package var code: String {
        switch self {
        case .truncated: "truncated"
        case .missingTable: "missing_table"
        case .missingColumn: "missing_column"
        case .tooFewRows: "too_few_rows"
        case .missingPart: "missing_part"
        case .unreadable: "unreadable_value"
        case .emptyColumn: "empty_column"
        case .unreadColumns: "unread_column"
        }
    }

    package var description: String {
        switch self {
        case .truncated: "the page is cut off"
        case .missingTable(let ids): "no table \(ids.joined(separator: " or "))"
        case .missingColumn(let table, let column, let stats):
            "table \(table) has no column for \(column) (\(stats.joined(separator: " or ")))"
        case .tooFewRows(let table, let found, let wanted):
            "table \(table) has \(found) rows, expected at least \(wanted)"
        case .missingPart(let part): "no \(part)"
        case .emptyColumn(let table, let column, let rows):
            "table \(table), column \(column): none of \(rows) rows has a value, although that season had them"
        case .unreadColumns(let table, let names):
            "table \(table) has unknown columns: \(names.joined(separator: ", "))"
        case .unreadable(let table, let cell): "table \(table), column \(cell.column): cannot read '\(cell.text)'"
        }
    }
}

/// A page that came instead of data.
package struct PageNotice: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case notFound = "not_found"
        case rateLimited = "rate_limited"
        case challenge
        case serverError = "server_error"
        /// A good page of another address, because the requested one is gone.
        case otherPage = "other_page"
    }

    package let kind: Kind
    package let url: String
    package let sha256: String
    /// The page's title, or what a different page says it is.
    package let title: String

    /// Why the page gives no rows, in words for people.
    package var text: String {
        kind == .otherPage ? "the page of \(title) was kept under the address \(url)" : title
    }
}
