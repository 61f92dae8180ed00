/// What became of a page: rows, or the reason why there are none.
package enum PageVerdict: Sendable {
    /// The page keeps its contract.
    case ok(ParsedPage)
    /// The page is not what it was; its rows are not to be used, and the page is for quarantine.
    case drift(DriftReport)
    /// The page is no data although it came with a good status.
    case notice(PageNotice)

    package var page: ParsedPage? {
        guard case .ok(let page) = self else { return nil }
        return page
    }
}

/// What a page breaks of its contract.
package struct DriftReport: Sendable, CustomStringConvertible {
    package let type: String
    package let url: String
    package let sha256: String
    package let findings: [DriftFinding]
    /// What the page has instead of a missing table or column, nearest name first.
    package let hints: [DriftFinding: [String]]

    package var description: String { "\(url) (\(type)): " + findings.map(text).joined(separator: "; ") }

    /// The finding with what may stand in its place.
    package func text(_ finding: DriftFinding) -> String {
        guard let names = hints[finding] else { return finding.description }
        return names.isEmpty
            ? "\(finding); the page has no table with an id"
            : "\(finding); there is \(names.joined(separator: ", "))"
    }
}

/// One thing that changed.
package enum DriftFinding: Hashable, Sendable, CustomStringConvertible {
    case truncated
    case missingTable(ids: [String])
    case missingColumn(table: String, column: String, stats: [String])
    case tooFewRows(table: String, found: Int, wanted: Int)
    case missingPart(String)
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
        }
    }

    package var description: String {
        switch self {
        case .truncated: "the page ends before its end"
        case .missingTable(let ids): "no table \(ids.joined(separator: " or "))"
        case .missingColumn(let table, let column, let stats):
            "table \(table) has no column for \(column) (\(stats.joined(separator: " or ")))"
        case .tooFewRows(let table, let found, let wanted):
            "table \(table) has \(found) rows, at least \(wanted) are due"
        case .missingPart(let part): "no \(part)"
        case .unreadable(let table, let cell): "table \(table), column \(cell.column): cannot read '\(cell.text)'"
        }
    }
}

/// A page that stands where data were asked for.
package struct PageNotice: Hashable, Sendable {
    package enum Kind: String, Sendable {
        case notFound = "not_found"
        case rateLimited = "rate_limited"
        case challenge
        case serverError = "server_error"
        /// A good page of another address, where the asked one has gone.
        case otherPage = "other_page"
    }

    package let kind: Kind
    package let url: String
    package let sha256: String
    /// The title of the page, or the address that it says it has.
    package let title: String
}
