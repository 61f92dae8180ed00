import BallerCore
import BallerSQL
import BallerServing

/// What every column means, each at its name.
enum GlossaryPage {
    static func route(_ columns: ColumnDictionary) -> SiteRoute {
        SiteRoute(path: SitePath.glossary, about: "What every column means, and where it is shown.") { request in
            page(columns.entries, try ColumnUses(request.reading))
        }
    }

    private static func page(_ entries: [ColumnEntry], _ uses: ColumnUses) -> Page {
        let numbers = ColumnEntry.Group.allCases.map { group in
            (
                id: "part-\(group.rawValue.replacing("_", with: "-"))", title: group.rawValue.inWords,
                entries: entries.filter { $0.group == group }
            )
        }
        // What is no number of players or teams stands by its first letter.
        let others = Dictionary(grouping: entries.filter { $0.group == nil }) { String($0.name.prefix(1)) }
            .sorted { $0.key < $1.key }
            .map { (id: "letter-\($0.key)", title: "Others: \($0.key.uppercased())", entries: $0.value) }
        let parts = (numbers + others).filter { !$0.entries.isEmpty }
        let aliases = ColumnAliases(entries, taken: Self.fixed)
        return Page(
            "Glossary",
            "What every column of the tables means: formula, unit, and since when the leagues have recorded it.",
            .data,
            crumbs: [Run("Data", link: SitePath.data)],
            [
                WordsBlock(
                    "about-columns",
                    .lead,
                    [
                        Run("\(entries.count.grouped) columns, as pages, files and the "),
                        Run("API", link: "/api/docs"),
                        " call them. Minutes have been kept since 1951-52, steals and blocks since 1973-74: what was not recorded then is left open, and is no zero.",
                    ]
                )
            ]
                + parts.map { part in
                    SectionBlock(
                        part.id,
                        part.title,
                        GlossaryBlock(
                            id: "\(part.id)-list",
                            entries: part.entries.sorted { $0.label < $1.label },
                            aliases: aliases,
                            uses: uses
                        )
                    )
                }
        )
    }

    /// Anchors of every page; those of this one have a hyphen, which no name and no alias has.
    private static let fixed: Set = ["main", "search", "legend"]
}

/// Columns with their meanings, each at an id of its own.
private struct GlossaryBlock: Block {
    let id: String
    let entries: [ColumnEntry]
    let aliases: ColumnAliases
    let uses: ColumnUses

    func html(with drawing: Drawing) throws -> String {
        var page = HTMLText()
        page.markup("<dl class=\"glossary\"")
        page.attribute("id", id)
        page.markup(">")
        for entry in entries {
            page.markup("<div")
            page.attribute("id", entry.name)
            page.markup("><dt>")
            // A place of its own for each of the other names that links may have.
            for alias in aliases.of(entry.name) {
                page.markup("<span")
                page.attribute("id", alias)
                page.markup("></span>")
            }
            page.text(entry.label)
            if entry.short != entry.label {
                page.markup(" <b>")
                page.text(entry.short)
                page.markup("</b>")
            }
            page.markup(" <code>")
            page.text(entry.name)
            page.markup("</code></dt><dd>")
            page.text(entry.about)
            if let formula = entry.formula {
                page.markup(" <code>")
                page.text(formula)
                page.markup("</code>")
            }
            let more = Self.more(entry)
            if !more.isEmpty {
                page.markup(" <small>")
                page.text(more)
                page.markup("</small>")
            }
            used(uses.runs(of: entry.name), in: &page)
            page.markup("</dd></div>")
        }
        page.markup("</dl>")
        return page.html
    }

    private func used(_ runs: [Run], in page: inout HTMLText) {
        if runs.isEmpty { return }
        page.markup(" <small>In ")
        for run in runs {
            if let link = run.link {
                page.markup("<a")
                page.attribute("href", link)
                page.markup(">")
                page.text(run.text)
                page.markup("</a>")
            } else {
                page.text(run.text)
            }
        }
        page.markup(".</small>")
    }

    /// Unit, first seasons and source of the formula.
    private static func more(_ entry: ColumnEntry) -> String {
        var parts: [String] = []
        if let unit = entry.unit, unit != .count { parts.append(unit.rawValue.inWords) }
        if let year = entry.firstNBASeason { parts.append("NBA since \(SeasonYear(rawValue: year).name)") }
        if let year = entry.firstABASeason { parts.append("ABA since \(SeasonYear(rawValue: year).name)") }
        if let source = entry.formulaSource { parts.append("formula: \(source)") }
        return parts.isEmpty ? "" : parts.joined(separator: "; ") + "."
    }
}
