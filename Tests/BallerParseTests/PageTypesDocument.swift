import BallerPages
import BallerParse

/// The generated parts of `docs/page-types.md`.
enum PageTypesDocument {
    static var types: String {
        let seen = Set(CorpusTests.types.values).union(["search_results_empty"]).union(FoundPage.types)
        let rows = PageTypes.all.map { type in
            [
                "`\(type.name)`", type.about,
                addresses(type.kind), robots(type.kind), contract(type),
                type.relations.map { "`\($0.name)`" }.joined(separator: " "),
                seen.contains(type.name) ? "yes" : "no",
            ]
        }
        return table(["Type", "What", "Address", "Robots", "Contract", "Output", "Seen"], rows)
    }

    static var relations: String {
        table(
            ["Relation", "What a row is", "Key", "Columns"],
            PageTypes.relations.map { relation in
                [
                    "`\(relation.name)`", relation.about, relation.key.map { "`\($0)`" }.joined(separator: ", "),
                    relation.columns.map(\.name).joined(separator: ", "),
                ]
            }
        )
    }

    static var unread: String {
        table(
            ["Kind", "What", "Address", "Robots", "Why it is not read"],
            UnreadKind.all.map { unread in
                [
                    "`\(unread.name)`", unread.kind.about, addresses(unread.kind), robots(unread.kind), unread.reason,
                ]
            }
        )
    }

    /// The page with its generated parts made anew.
    static func updated(_ page: String) -> String {
        [("types", types), ("unread", unread), ("relations", relations)].reduce(page) { page, part in
            replaced(page, part.0, with: part.1)
        }
    }

    private static func replaced(_ page: String, _ name: String, with text: String) -> String {
        guard let start = page.firstRange(of: "<!-- \(name) -->"), let end = page.firstRange(of: "<!-- /\(name) -->")
        else {
            return page
        }
        return page[..<start.upperBound] + "\n" + text + "\n" + page[end.lowerBound...]
    }

    private static func seasons(_ pattern: AddressPattern) -> String {
        guard let seasons = pattern.seasons else { return "" }
        return seasons.lowerBound <= 1946 ? " to \(seasons.upperBound)" : " from \(seasons.lowerBound)"
    }

    private static func addresses(_ kind: PageKind) -> String {
        kind.patterns.map { "`\($0.text)`\(seasons($0))" }.joined(separator: "<br>")
    }

    private static func robots(_ kind: PageKind) -> String {
        switch kind.robots {
        case .allowed: "allowed"
        case .disallowed(let instead): "disallowed; instead: \(instead)"
        }
    }

    private static func contract(_ type: PageType) -> String {
        let tables = type.tables.filter(\.isRequired).map { spec in
            let ids = spec.ids.map { "`\($0)`" }.joined(separator: " or ")
            let columns = spec.requiredColumns.joined(separator: ", ")
            let exemption = spec.exemption.map { " (\($0.reason))" } ?? ""
            return "table \(ids), at least \(spec.minimumRows) rows, with \(columns)\(exemption)"
        }
        return (type.parts + tables).joined(separator: "; ")
    }

    private static func table(_ header: [String], _ rows: [[String]]) -> String {
        let lines = [header, header.map { _ in "---" }] + rows
        return lines.map { "| " + $0.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |" }
            .joined(separator: "\n")
    }
}
