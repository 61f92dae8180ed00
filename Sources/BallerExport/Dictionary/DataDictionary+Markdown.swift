import BallerArtifact
import BallerSQL

extension DataDictionary {
    /// `README.md` of an export: where it is from, under which terms, how to read it, and every table and column.
    var markdown: String {
        ([origin, terms, reading, overview] + relations.map(section)).joined(separator: "\n\n") + "\n"
    }

    private var origin: String {
        """
        # Basketball data, artifact \(summary.artifact)

        \(relations.count) tables and views with \(summary.rows) rows as \(summary.format), of an artifact that Baller \(summary.codeVersion) built. Content hash `\(summary.contentHash)`.

        `season_year` is the year in which a season ends. An empty value means not known or not recorded at the time; zero means none.
        `dictionary.csv` and `tables.csv` hold the tables of this page for programs, `export.json` the files with their rows.
        """
    }

    private var terms: String {
        let restricted = summary.restricted
        let rule =
            restricted.isEmpty
            ? "All sources allow redistribution."
            : "**Data of \(restricted.joined(separator: ", ")) may not be redistributed, or it is not known whether they may. "
                + "Keep this export to yourself unless the source agrees.**"
        let rows = summary.sources.map { source in
            [source.title, source.licence, source.redistribution.rawValue, source.url]
        }
        return "## Terms\n\n\(rule)\n\n" + Self.table(["source", "licence", "redistribution", "address"], rows)
    }

    private var reading: String {
        let example = relations.first { $0.rows > 0 } ?? relations.first
        let file = summary.relations.first { $0.name == example?.name }?.files.first ?? ""
        let isDivided = file.contains("season_year=")
        let path = isDivided ? "\(example?.path ?? "")/*/*.parquet" : file
        let code =
            switch summary.format {
            case ExportRequest.Format.parquet.rawValue: "duckdb -c \"FROM read_parquet('\(path)') LIMIT 5\""
            case ExportRequest.Format.csv.rawValue: "duckdb -c \"FROM read_csv('\(path)') LIMIT 5\""
            default: "sqlite3 \(file) 'SELECT * FROM dictionary_tables LIMIT 5'"
            }
        let note =
            switch summary.format {
            case ExportRequest.Format.parquet.rawValue:
                "A large table is a folder with a file for each season; the season is in the folder's name, as Hive writes it, and readers of Parquet take it from there."
            case ExportRequest.Format.csv.rawValue:
                "UTF-8, with a header. An empty value is NULL; an empty text is `\"\"`. `dictionary.csv` has the types."
            default:
                "One table for each table and view; those of the schemas `bref` and `etl` begin with that name. Days and times are text (ISO 8601), "
                    + "truth values 0 and 1. `dictionary_tables`, `dictionary_columns` and `dictionary_sources` say what everything is."
            }
        return "## Reading it\n\n\(note)\n\n```sh\n\(code)\n```"
    }

    private var overview: String {
        let rows = relations.map { relation in
            ["`\(relation.name)`", "\(relation.rows)", relation.about, relation.sources.joined(separator: ", ")]
        }
        return "## Tables and views\n\n" + Self.table(["name", "rows", "what one row is", "sources"], rows)
    }

    private func section(_ relation: ExportedRelation) -> String {
        let rows = relation.columns.map { column in
            ["`\(column.name)`", column.type, column.entry?.unit?.rawValue ?? "", column.about]
        }
        let key = relation.key.isEmpty ? "" : " Key: \(relation.key.joined(separator: ", "))."
        return "### `\(relation.name)`\n\n\(relation.about)\(key)\n\n"
            + Self.table(["column", "type", "unit", "meaning"], rows)
    }

    private static func table(_ header: [String], _ rows: [[String]]) -> String {
        let lines = [header, header.map { _ in "---" }] + rows.map { $0.map { $0.replacing("|", with: "\\|") } }
        return lines.map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
    }
}
