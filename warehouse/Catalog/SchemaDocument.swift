/// The reference page of the artifact's tables and views, in Markdown.
package struct SchemaDocument: Sendable {
    package struct Column: Sendable {
        package let name: String
        package let type: String
        package let isNullable: Bool
        package let about: String

        package init(name: String, type: String, isNullable: Bool, about: String) {
            self.name = name
            self.type = type
            self.isNullable = isNullable
            self.about = about
        }
    }

    package struct Relation: Sendable {
        package let name: String
        package let about: String
        package let key: [String]
        package let columns: [Column]

        package init(name: String, about: String, key: [String], columns: [Column]) {
            self.name = name
            self.about = about
            self.key = key
            self.columns = columns
        }
    }

    private struct Section {
        let title: String
        let prefixes: [String]
        var preface = ""
    }

    private static let sections = [
        Section(title: "Dimensions", prefixes: ["dim_"]),
        Section(title: "Facts", prefixes: ["bridge_", "fact_"]),
        Section(title: "Aggregates", prefixes: ["agg_"]),
        Section(
            title: "Printed pages",
            prefixes: ["bref."],
            preface: """
                What pages of Basketball-Reference print, line by line, in the schema `bref`; NULL where the page leaves a cell blank. A table is
                there where files of its pages were brought. A line is named by its page and its number on it, so that what two pages say
                of one thing are two rows. `player_id` leads to `dim_players` where the player is in a game of the artifact.

                """
        ),
        Section(title: "Records of the build", prefixes: ["artifact_", "dq_", "etl_", "import_"]),
    ]

    private let relations: [Relation]

    /// The relations as the database describes them; those of no known family are views.
    package init(relations: [Relation]) {
        self.relations = relations.sorted { $0.name < $1.name }
    }

    package var columnNames: Set<String> { Set(relations.flatMap(\.columns).map(\.name)) }

    package var markdown: String {
        var remaining = relations
        var parts = [Self.preface]
        for section in Self.sections {
            let own = remaining.filter { relation in section.prefixes.contains { relation.name.hasPrefix($0) } }
            remaining.removeAll { relation in own.contains { $0.name == relation.name } }
            parts.append(Self.chapter(section.title, section.preface, own))
        }
        parts.append(Self.chapter("Views", "", remaining))
        return parts.joined(separator: "\n")
    }

    private static let preface = """
        # Tables and views of an artifact

        Written from the comments in the database by `make docs`; do not edit. `season_year` is the year in which a season ends.
        NULL means not known or not recorded at the time; zero means none.

        """

    private static func chapter(_ title: String, _ preface: String, _ relations: [Relation]) -> String {
        "## \(title)\n\n" + preface + relations.map(described).joined(separator: "\n")
    }

    private static func described(_ relation: Relation) -> String {
        var lines = [
            "### `\(relation.name)`", "", "\(relation.about) Key: \(relation.key.joined(separator: ", ")).", "",
        ]
        lines += ["| column | type | NULL | what |", "|---|---|---|---|"]
        for column in relation.columns {
            let nullable = column.isNullable ? "yes" : ""
            lines.append("| `\(column.name)` | \(column.type) | \(nullable) | \(escaped(column.about)) |")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func escaped(_ text: String) -> String { text.replacing("|", with: "\\|") }
}
