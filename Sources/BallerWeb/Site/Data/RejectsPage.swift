import BallerCore
import BallerServing

/// The records that were refused, and those that became no row, with the reasons.
enum RejectsPage {
    private static let length = 100

    struct Parameters: RouteParameters {
        let source = Parameter.text("source", .text(0...100), "Only of this source.", default: "")
        let page = Parameter.page
    }

    static let route = SiteRoute(
        path: SitePath.rejects,
        about: "Records that were refused or became no row.",
        Parameters.self
    ) { request in
        let (source, page) = (try request.source, try request.page)
        let filter: QueryArguments = [
            "source": source.isEmpty ? .null : .text(source), "reason": .null,
            "limit": .integer(Int64(length)), "offset": .integer(Int64((page - 1) * length)),
        ]
        let rows = try request.records("rejects", filter)
        let total = try request.rows("rejects_total", filter).integer("total") ?? 0
        return Page(
            "Rejects",
            "Every record that was refused, with file, line and reason, and what was left out as told already.",
            .data,
            crumbs: [Run("Data", link: SitePath.data)],
            [
                WordsBlock(
                    "about",
                    .lead,
                    [
                        "No record is lost in silence: what a file has is accepted or refused, and what is accepted becomes a row or is left out for a reason."
                    ]
                ),
                FormBlock(
                    id: "filter",
                    action: SitePath.rejects,
                    fields: [
                        .choice(
                            "source",
                            "Source",
                            [("", "All")] + request.reading.snapshot.sourceTerms.map { ($0.name, $0.title) },
                            chosen: source
                        )
                    ]
                ),
                rows.isEmpty
                    ? WordsBlock.empty("none", "No record was refused.")
                    : WordsBlock(
                        "count",
                        .note,
                        [Run("\(total.grouped) \(total == 1 ? "record was" : "records were") refused.")]
                    ),
                TableBlock("rejects", Table("Refused records", columns, rows: rows), style: "prose"),
                StepsBlock(page: page, of: total, length: length) {
                    "\(SitePath.rejects)?source=\(source.percentEncoded)&page=\($0)"
                },
                SectionBlock(
                    "drops",
                    "Left out",
                    Table(
                        "Accepted records that became no row",
                        [
                            .text("Source", of: "source"), .relation("Would have been"),
                            .text("Reason") { .text($0["reason"].text?.inWords) }, .count("Records", of: "records"),
                        ],
                        rows: try request.records("drops_by_source")
                    ),
                    note:
                        "Most are lines that another source tells already: one line is taken, the others are counted here."
                ),
            ]
        )
    }

    private static var columns: [Column<Record>] {
        [
            .key("Record", of: "record_key"), .text("Reason") { .text($0["reason"].text?.inWords) },
            .text("What is wrong", of: "message"), .optional("Column", of: "column_name"),
            .optional("Value", of: "value"), .text("Source", of: "source"), .text("File", of: "file"),
            .count("Line", of: "line"),
        ]
    }
}
