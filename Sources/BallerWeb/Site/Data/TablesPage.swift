import BallerCore
import BallerServing

/// The tables and views of the artifact, and the columns of each.
enum TablesPage {
    static let route = SiteRoute(path: SitePath.tables, about: "The tables and views of the artifact.") { request in
        let relations = try request.records("schema_relations")
        let groups = Dictionary(grouping: relations) { group(of: $0) }
        return Page(
            "Tables",
            "The tables and views of the artifact: what a row of each is, and how many there are.",
            .data,
            crumbs: [Run("Data", link: SitePath.data)],
            [
                WordsBlock(
                    "about",
                    .lead,
                    [
                        Run("\(relations.count.grouped) tables and views. The "), Run("console", link: SitePath.sql),
                        " answers a SELECT over all of them.",
                    ]
                )
            ]
                + kinds.map { kind, title in
                    SectionBlock(kind, title, Table(title, columns, rows: groups[kind] ?? []), style: "prose")
                }
        )
    }

    private static let kinds = [
        ("fact", "What happened"), ("dim", "Who, where and when"), ("agg", "Sums"), ("bridge", "Links"),
        ("view", "Views"), ("other", "Others"), ("bref", "As pages print it"), ("etl", "The build itself"),
    ]

    private static func group(of row: Record) -> String {
        let name = row["relation"].text ?? ""
        if let dot = name.firstIndex(of: ".") { return name[..<dot] == "etl" ? "etl" : "bref" }
        if row["is_view"].flag == true { return "view" }
        return ["fact", "dim", "agg", "bridge"].first { name.hasPrefix("\($0)_") } ?? "other"
    }

    private static var columns: [Column<Record>] {
        [
            .relation(),
            .text("One row", of: "about"),
            Column(.words("Rows")) { row in
                row["is_view"].flag == true ? .missing(.notApplicable) : .count(row["row_count"].integer)
            },
            .optional("Named by", of: "key_columns"),
        ]
    }
}

/// One table: its columns with types and meanings.
enum TablePage {
    struct Parameters: RouteParameters {
        let relation = Parameter.text(
            "relation",
            .text(1...100),
            "The table or view, with its schema if that is not main."
        )
    }

    static let route = SiteRoute(
        path: "/data/tables/{relation}",
        about: "The columns of a table or view.",
        Parameters.self
    ) { request in
        let name = try request.relation
        let columns = try request.records("schema_columns")
        guard !columns.isEmpty,
            let table = try request.records("schema_relations").first(where: { $0["relation"].text == name })
        else { throw Problem.notFound("The artifact has no table or view “\(name)”.") }
        let isView = table["is_view"].flag == true
        return Page(
            name,
            table["about"].text ?? "The columns of \(name).",
            .data,
            crumbs: [Run("Data", link: SitePath.data), Run("Tables", link: SitePath.tables)],
            [
                WordsBlock("about", .lead, [Run(table["about"].text ?? "")]),
                FactsBlock(
                    "facts",
                    [
                        Fact(name: "Kind", value: isView ? "view" : "table"),
                        Fact(name: "Rows", value: isView ? "" : table["row_count"].integer?.grouped ?? ""),
                        Fact(name: "Columns", value: columns.count.grouped),
                        Fact(name: "A row is named by", value: table["key_columns"].text ?? ""),
                    ]
                ),
                SectionBlock(
                    "columns",
                    "Columns",
                    TableBlock(
                        "columns-table",
                        Table("Columns of \(name)", Self.columns, rows: columns),
                        style: "prose"
                    )
                ),
                WordsBlock.more(
                    "more",
                    [
                        PageLink(
                            text: "Its first rows in the console",
                            link: SitePath.sql("SELECT * FROM \(name) LIMIT 20")
                        )
                    ]
                ),
            ]
        )
    }

    private static var columns: [Column<Record>] {
        [
            .text("Column") { row in
                .text(row["column_name"].text, note: row["is_key"].flag == true ? "key" : nil)
            },
            .text("Type", of: "data_type"), .text("Meaning", of: "about"),
        ]
    }
}
