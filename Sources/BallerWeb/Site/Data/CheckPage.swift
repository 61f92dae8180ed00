import BallerCore
import BallerServing

/// The rows that failed a check.
enum CheckPage {
    private static let length = 100

    struct Parameters: RouteParameters {
        let check = Parameter.text("check_name", .text(1...200), "The check, as the page of all checks names it.")
        let page = Parameter.page
    }

    static let route = SiteRoute(
        path: "/data/quality/{check_name}",
        about: "A check and the rows that failed it.",
        Parameters.self
    ) { request in
        let (name, page) = (try request.check, try request.page)
        let checks = try request.records("quality_checks", ["severity": .null, "state": .null])
        guard let check = checks.first(where: { $0["check_name"].text == name }) else {
            throw Problem.notFound("There is no check “\(name)”.")
        }
        let rows = try request.records(
            "failures_of_check",
            ["limit": .integer(Int64(length)), "offset": .integer(Int64((page - 1) * length))]
        )
        let kept = try request.rows("failures_of_check_total").integer("total") ?? 0
        let failing = check["failing"].integer ?? 0
        return Page(
            name,
            check["about"].text ?? name,
            .data,
            crumbs: [Run("Data", link: SitePath.data), Run("Quality", link: SitePath.quality)],
            [
                WordsBlock("about", .lead, [Run(check["about"].text ?? "")]),
                FactsBlock(
                    "facts",
                    [
                        Fact(name: "Severity", value: check["severity"].text ?? ""),
                        Fact(name: "State", value: check["state"].text ?? ""),
                        Fact(
                            name: "Table",
                            value: check["relation"].text ?? "",
                            link: check["relation"].text.map(SitePath.table)
                        ),
                        Fact(name: "Failing", value: failing.grouped),
                        Fact(name: "Known before", value: (check["known"].integer ?? 0).grouped),
                        Fact(name: "Waived", value: (check["waived"].integer ?? 0).grouped),
                        Fact(name: "Following from another fault", value: (check["following"].integer ?? 0).grouped),
                    ]
                ),
                check["message"].text.map { WordsBlock("message", .plain, [Run($0)]) },
                rows.isEmpty
                    ? WordsBlock.empty("none", kept == 0 ? "No row fails it." : "The list has no page \(page).")
                    : nil,
                kept < failing
                    ? WordsBlock("kept", .note, [Run("The build kept the first \(kept.grouped) rows.")]) : nil,
                TableBlock("failures", Table("Failing rows", columns, rows: rows), style: "prose"),
                StepsBlock(page: page, of: kept, length: length) { "\(SitePath.check(name))?page=\($0)" },
            ]
        )
    }

    private static var columns: [Column<Record>] {
        [
            .text("Row") { row in
                let names = row["names"].text ?? ""
                let key = row["row_key"].text ?? ""
                return .text(names.isEmpty ? key : names, link: RowKey(key).page)
            },
            .text("What it says", of: "details"),
            .text("State") { row in
                switch row["state"].text {
                case let state?: .text(state, tone: state == "new" ? .bad : .quiet)
                case nil: .missing(.unknown)
                }
            },
            .text("Key", of: "row_key"), .optional("Since", of: "first_build"), .optional("Waived by", of: "waived_by"),
            .optional("Follows from", of: "follows_from"),
        ]
    }
}
