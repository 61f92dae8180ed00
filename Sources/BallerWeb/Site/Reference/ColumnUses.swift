import BallerCore
import BallerServing

/// Where columns are shown: read from what pages declare of their tables, and from the tables of the artifact.
struct ColumnUses {
    /// The first so many tables of a column are named.
    private static let mostTables = 2

    /// A page in a group of pages that differ in one thing.
    private struct Use {
        let group: String
        let page: Run
    }

    private var pages: [String: [Use]] = [:]
    private let tables: [String: [String]]

    /// Pages of a season are linked for the newest one.
    init(_ reading: ArtifactReading) throws {
        tables = try reading.rows("column_relations").records().reduce(into: [:]) { tables, row in
            guard let column = row["column_name"].text, case .texts(let relations) = row["relations"] else { return }
            tables[column] = relations
        }
        if let season = reading.snapshot.directory.currentSeason?.id {
            for kind in PlayerKind.allCases {
                let page = Run(kind.title.lowercased(), link: SitePath.players(of: season, kind.rawValue))
                note(SeasonPlayerColumns.of(kind, season: season), "players of a season", page)
            }
            for kind in TeamKind.allCases {
                let page = Run(kind.title.lowercased(), link: SitePath.teams(of: season, kind.rawValue))
                note(kind.columns(isOpponent: false), "teams of a season", page)
            }
        }
        for lines in [PlayerLines.per100, .advanced, .adjusted, .shooting, .plays] {
            note(lines.columns, "a player’s seasons", Run(lines.title))
        }
        for finder in Finder.all {
            note(finder.columns, "found among", Run(finder.title.lowercased(), link: finder.path))
        }
        for name in LeaderCategory.all {
            let link = "\(SitePath.leaders)/\(LeaderCategory(name).key)/career"
            note([RecordColumn(name)], "leaders", Run("all time", link: link))
        }
    }

    private mutating func note(_ columns: [RecordColumn], _ group: String, _ page: Run) {
        for name in Set(columns.map(\.name)) { pages[name, default: []].append(Use(group: group, page: page)) }
    }

    /// The pages and tables with a column, in the pieces of a sentence; empty where there is none.
    func runs(of column: String) -> [Run] {
        var runs: [Run] = []
        var group: String?
        for use in pages[column] ?? [] {
            runs.append(Run(use.group == group ? ", " : "\(runs.isEmpty ? "" : "; ")\(use.group): "))
            runs.append(use.page)
            group = use.group
        }
        let all = tables[column] ?? []
        for (place, table) in all.prefix(Self.mostTables).enumerated() {
            runs.append(Run(place > 0 ? ", " : runs.isEmpty ? "tables: " : "; tables: "))
            runs.append(Run(table, link: SitePath.table(table)))
        }
        if all.count > Self.mostTables { runs.append(Run(" and \(all.count - Self.mostTables) more")) }
        return runs
    }
}
