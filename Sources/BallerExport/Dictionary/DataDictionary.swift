import BallerArtifact
import BallerCore
import BallerSQL

/// What an export holds in words: tables, columns, sources and their terms.
struct DataDictionary {
    static let tableColumns = ["relation", "kind", "rows", "key", "about", "sources"]
    static let columnColumns = [
        "relation", "column", "position", "type", "is_key", "label", "unit", "meaning", "formula", "formula_source",
        "first_nba_season", "first_aba_season",
    ]
    static let sourceColumns = ["source", "title", "licence", "redistribution", "url"]

    let summary: ExportSummary
    let relations: [ExportedRelation]

    /// One row per table or view.
    var tables: [[String]] {
        relations.map { relation in
            [
                relation.name, relation.isView ? "view" : "table", "\(relation.rows)",
                relation.key.joined(separator: ", "), relation.about, relation.sources.joined(separator: ", "),
            ]
        }
    }

    /// One row per column.
    var columns: [[String]] {
        relations.flatMap { relation in
            relation.columns.enumerated().map { index, column in
                let entry = column.entry
                return [
                    relation.name, column.name, "\(index + 1)", column.type,
                    relation.key.contains(column.name) ? "true" : "false", entry?.label ?? "",
                    entry?.unit?.rawValue ?? "", column.about, entry?.formula ?? "", entry?.formulaSource ?? "",
                    entry?.firstNBASeason.map(String.init) ?? "", entry?.firstABASeason.map(String.init) ?? "",
                ]
            }
        }
    }

    /// One row per source of the artifact.
    var sources: [[String]] {
        summary.sources.map { [$0.name, $0.title, $0.licence, $0.redistribution.rawValue, $0.url] }
    }

    static func csv(_ header: [String], _ rows: [[String]]) -> String {
        ([header] + rows).map { CSVLine.text($0) + "\n" }.joined()
    }
}
