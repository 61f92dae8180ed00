import BallerCore
import BallerServing

/// Where two sources tell different numbers, and which was taken.
enum ConflictsPage {
    private static let length = 100

    struct Parameters: RouteParameters {
        let relation = Parameter.text("relation", .text(0...100), "Only lines of this table.", default: "")
        let column = Parameter.text("column_name", .text(0...100), "Only this column.", default: "")
        let page = Parameter.page
    }

    static let route = SiteRoute(
        path: SitePath.conflicts,
        about: "The numbers that two sources tell differently.",
        Parameters.self
    ) { request in
        let (relation, column, page) = (try request.relation, try request.column, try request.page)
        let filter: QueryArguments = [
            "relation": relation.isEmpty ? .null : .text(relation),
            "column_name": column.isEmpty ? .null : .text(column),
            "limit": .integer(Int64(length)), "offset": .integer(Int64((page - 1) * length)),
        ]
        let rows = try request.records("conflicts", filter)
        let total = try request.rows("conflicts_total", filter).integer("total") ?? 0
        let agreement = try request.records("source_agreement")
        return Page(
            "Conflicts",
            "Numbers that two sources tell differently, and which of them was taken.",
            .data,
            crumbs: [Run("Data", link: SitePath.data)],
            [
                WordsBlock(
                    "about",
                    .lead,
                    [
                        "Many lines come from several sources. One of them is taken by its rank; where another tells a different number, both are kept here."
                    ]
                ),
                FormBlock(
                    id: "filter",
                    action: SitePath.conflicts,
                    fields: [
                        .choice("relation", "Table", choices("relation", agreement), chosen: relation),
                        .choice("column_name", "Column", choices("column_name", agreement), chosen: column),
                    ]
                ),
                rows.isEmpty
                    ? WordsBlock.empty("none", "There are no such conflicts.")
                    : WordsBlock("count", .note, [Run("\(total.grouped) \(total == 1 ? "number" : "numbers").")]),
                TableBlock("conflicts", Table("Conflicts", columns, rows: rows)),
                StepsBlock(page: page, of: total, length: length) { address(relation, column, page: $0) },
                SectionBlock(
                    "agreement",
                    "How often sources agree",
                    Table(
                        "Numbers that two sources tell of the same lines",
                        [
                            .relation(),
                            .text("Column") { row in
                                let name = row["column_name"].text ?? ""
                                return .text(name, link: address(row["relation"].text ?? "", name, page: 1))
                            },
                            .text("Taken", of: "chosen_source"), .text("Other", of: "other_source"),
                            .count("Compared", of: "compared"), .count("Different", of: "different"),
                            Column(.words("Agree", meaning: "Share of the numbers that are the same")) { row in
                                guard let all = row["compared"].integer, let other = row["different"].integer else {
                                    return .missing(.unknown)
                                }
                                return .text(
                                    "\(StatFormat.oneDecimal(100 * Double(all - other) / Double(max(all, 1))))%"
                                )
                            },
                        ],
                        rows: agreement
                    )
                ),
            ]
        )
    }

    private static func address(_ relation: String, _ column: String, page: Int) -> String {
        "\(SitePath.conflicts)?relation=\(relation.percentEncoded)&column_name=\(column.percentEncoded)"
            + (page > 1 ? "&page=\(page)" : "")
    }

    private static func choices(_ name: String, _ rows: [Record]) -> [(value: String, text: String)] {
        [("", "All")] + Set(rows.compactMap { $0[name].text }).sorted().map { ($0, $0) }
    }

    private static var columns: [Column<Record>] {
        [
            .key("Line"), .relation(), .text("Column", of: "column_name"),
            Column(.words("Taken")) { .number($0["chosen"].number) }, .text("By", of: "chosen_source"),
            Column(.words("Other")) { .number($0["other"].number) }, .text("By", of: "other_source"),
        ]
    }
}

extension Value {
    /// A number as it is, with a point only where it has one.
    fileprivate static func number(_ number: Double?) -> Value {
        guard let number else { return .missing(.unknown) }
        let shown = number == number.rounded() ? "\(Int(number))" : "\(number)"
        return Value(content: .number(number, shown: shown))
    }
}
