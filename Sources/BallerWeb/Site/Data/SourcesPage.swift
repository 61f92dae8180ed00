import BallerCore
import BallerServing

/// Where the records come from: sources with their terms, files, and what became of their records.
enum SourcesPage {
    static let route = SiteRoute(path: SitePath.sources, about: "Sources, their terms and the files that were read.") {
        request in
        let files = try request.records("source_files", ["source": .null])
        return Page(
            "Sources",
            "Where the records come from, under which terms, and which files were read.",
            .data,
            crumbs: [Run("Data", link: SitePath.data)],
            [
                WordsBlock(
                    "about",
                    .lead,
                    ["The program is free; the data belong to their sources, whose terms hold for every copy of them."]
                ),
                SectionBlock(
                    "sources",
                    "Sources",
                    Table("Sources", sources(files), rows: request.reading.snapshot.sourceTerms),
                    style: "prose"
                ),
                SectionBlock(
                    "files",
                    "Files",
                    Table("Files that were read", Self.files, rows: Array(files.prefix(most))),
                    note: files.count > most ? "The first \(most) of \(files.count) files; the API has all." : nil
                ),
            ]
        )
    }

    private static let most = 400

    private static func sources(_ files: [Record]) -> [Column<Snapshot.Source>] {
        let of = Dictionary(grouping: files) { $0["source"].text ?? "" }
        return [
            .text("Source") { .text($0.title, link: $0.url.hasPrefix("https://") ? $0.url : nil) },
            .text("Called") { .text($0.name) },
            .text("Terms") { .text($0.licence) },
            .text("May be passed on") { .text($0.redistribution) },
            Column(.words("Files")) { .count(of[$0.name]?.count ?? 0) },
            Column(.words("Records")) { source in
                .count((of[source.name] ?? []).compactMap { $0["records"].integer }.reduce(0, +))
            },
        ]
    }

    private static var files: [Column<Record>] {
        [
            .text("File", of: "file"), .text("Source", of: "source"), .text("Kind", of: "kind"),
            .count("Records", of: "records"), .count("Accepted", of: "staged"), .count("Refused", of: "rejected"),
            .count("Became rows", of: "facts"),
            .count("Left out", "Told by another source, or set aside for a reason", of: "dropped"),
        ]
    }
}
