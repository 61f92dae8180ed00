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
        package let section: Section
        package let about: String
        package let key: [String]
        package let columns: [Column]

        package init(name: String, section: Section, about: String, key: [String], columns: [Column]) {
            self.name = name
            self.section = section
            self.about = about
            self.key = key
            self.columns = columns
        }
    }

    /// The chapters of the page, in order.
    package enum Section: String, Sendable, CaseIterable {
        case dims = "Dimensions"
        case facts = "Facts"
        case aggregates = "Aggregates"
        case pages = "Printed pages"
        case records = "Records of the build"
        case views = "Views"

        fileprivate var preface: String {
            guard self == .pages else { return "" }
            return """
                What pages of Basketball-Reference print, line by line, in the schema `bref`; NULL where the page leaves a cell blank. A table is
                there where files of its pages were brought. A line is named by its page and its number on it, so that what two pages say
                of one thing are two rows. `player_id` leads to `dim_players` where the player is in a game of the artifact.

                """
        }
    }

    private let relations: [Relation]

    /// The relations as the database describes them.
    package init(relations: [Relation]) {
        self.relations = relations.sorted { $0.name < $1.name }
    }

    package var columnNames: Set<String> { Set(relations.flatMap(\.columns).map(\.name)) }

    package var markdown: String {
        let chapters = Section.allCases.map { section in
            Self.chapter(section, relations.filter { $0.section == section })
        }
        return ([Self.preface] + chapters).joined(separator: "\n")
    }

    private static let preface = """
        # Tables and views of an artifact

        Written from the comments in the database by `make docs`; do not edit. `season_year` is the year in which a season ends.
        NULL means not known or not recorded at the time; zero means none.

        """

    private static func chapter(_ section: Section, _ relations: [Relation]) -> String {
        "## \(section.rawValue)\n\n" + section.preface + relations.map(described).joined(separator: "\n")
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
