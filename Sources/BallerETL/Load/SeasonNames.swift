import BallerDuckDB
import BallerSQL

/// Compares the season in a file's name with those of its records; the records decide.
struct SeasonNames {
    let connection: Connection
    let warehouse: Warehouse

    /// One sentence for each file that holds records of a season not in its name.
    func disagreements(of declaration: SourceFile, _ files: [PreparedFile]) throws -> [String] {
        let named = files.compactMap { file -> (file: PreparedFile, seasons: ClosedRange<Int>)? in
            guard file.input.declaration.relation == declaration.relation else { return nil }
            return Self.seasons(in: file.input.path).map { (file, $0) }
        }
        guard !named.isEmpty, let column = Self.column(of: declaration) else { return [] }
        let query = try warehouse.statement(
            "seasons_of_records",
            ["relation": declaration.relation, "column": column]
        )
        let rows = try connection.rows(query)
        let byBatch = Dictionary(grouping: rows) { $0[0].int ?? 0 }
        return named.compactMap { file, seasons in
            // Lists of whole seasons are named by the years in which the first and the last one end.
            let first = column == "season_year" && seasons.count > 1 ? seasons.lowerBound - 1 : seasons.lowerBound
            let allowed = first...seasons.upperBound
            let others = (byBatch[file.batch] ?? []).filter { row in row[1].int.map { !allowed.contains($0) } ?? false }
            guard !others.isEmpty else { return nil }
            let found = others.map { "\($0[2].int ?? 0) of \(Self.name(of: $0[1].int ?? 0))" }
            let said = Self.name(of: seasons.lowerBound, through: seasons.upperBound)
            return "\(file.input.path) says \(said) by its name, and holds records of other seasons: "
                + "\(found.joined(separator: ", ")). The records count, not the name."
        }
    }

    /// The column with a raw record's season; `nil` for kinds without one.
    private static func column(of declaration: SourceFile) -> String? {
        let names = Set(declaration.columns.map(\.name))
        return ["season_id", "season_year"].first(where: names.contains)
    }

    /// `games_2022-23.csv` means 2023, `games_2021_2024.csv` means 2022 to 2024; days and single years mean nothing.
    static func seasons(in path: String) -> ClosedRange<Int>? {
        let name = path.split(separator: "/").last.map(String.init) ?? path
        for match in name.matches(of: #/(?:^|[^0-9])((?:19|20)[0-9]{2})[-_ ]((?:19|20)?[0-9]{2})(?![0-9]|[-_][0-9])/#) {
            guard let first = Int(match.output.1), let last = Int(match.output.2) else { continue }
            let end = last > 99 ? last : first / 100 * 100 + last + (last < first % 100 ? 100 : 0)
            if end > first, end - first < 100, end <= 2100, last > 99 || end - first <= 30 { return first + 1...end }
        }
        return nil
    }

    private static func name(of first: Int, through last: Int) -> String {
        "\(first - 1)-\(String(last % 100 + 100).dropFirst())"
    }

    private static func name(of season: Int) -> String { name(of: season, through: season) }
}
