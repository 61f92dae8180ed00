/// Points by period.
struct LineScore {
    /// Each team's points by period, `nil` for blank periods; the total is left out.
    private(set) var teams: [(id: String, points: [Int?])] = []

    init(_ reader: PageReader) throws(ParseError) {
        guard let table = try Self.table(reader) else { return }
        var rows = HTMLTable(table)
        while rows.advance() {
            guard rows.cells.count > 2, let team = rows.element(rows.cells[0]).identifier(.team) else { continue }
            let points = rows.cells.dropFirst().dropLast().map { Int(rows.element($0).text) }
            teams.append((team, Array(points)))
        }
    }

    private static func table(_ reader: PageReader) throws(ParseError) -> HTMLElement? {
        if let table = try reader.document.table(id: "line_score") { return table }
        return reader.root.all(.table).last { table in
            table.all(.th).contains { $0.text == "Scoring" } && table.attribute(.id) != "four_factors"
        }
    }

    /// Number of overtimes, if points by period are known.
    var overtimes: Int? {
        guard let periods = teams.first?.points, periods.contains(where: { $0 != nil }) else { return nil }
        return max(0, periods.count - 4)
    }
}
