/// For each missing name, the most similar names that the page does have.
enum DriftHints {
    /// How many names a hint gives, and how many of a page's names are compared.
    private static let given = 5
    private static let lookedAt = 200

    static func all(_ findings: [DriftFinding], of document: HTMLDocument) throws(ParseError)
        -> [DriftFinding: [String]]
    {
        var hints: [DriftFinding: [String]] = [:]
        for finding in findings {
            switch finding {
            case .missingTable(let ids): hints[finding] = nearest(to: ids, among: document.tableIDs)
            case .missingColumn(let table, let column, let stats):
                guard let tree = try document.table(id: table)?.tree else { continue }
                let names = (0..<min(tree.stats.count, lookedAt)).map { tree.stats.name(Int32($0)) }
                hints[finding] = nearest(to: stats + [column], among: names.filter { !$0.isEmpty })
            default: continue
            }
        }
        return hints
    }

    /// The nearest names first, if any are similar; otherwise the first of all.
    static func nearest(to wanted: [String], among names: [String]) -> [String] {
        let wanted = wanted.map { Array($0.utf8.filter { $0 != UInt8(ascii: "*") }.prefix(40)) }
        let ranked = names.prefix(lookedAt).enumerated().map { order, name in
            let bytes = Array(name.utf8.prefix(40))
            return (distance: wanted.map { unlikeness($0, bytes) }.min() ?? 1, order: order, name: name)
        }
        let alike = ranked.filter { $0.distance < 0.6 }.sorted { ($0.distance, $0.order) < ($1.distance, $1.order) }
        return (alike.isEmpty ? ranked : alike).prefix(given).map(\.name)
    }

    /// Levenshtein distance as a share of the longer name; a name that contains the other is near.
    private static func unlikeness(_ left: [UInt8], _ right: [UInt8]) -> Double {
        let longer = max(left.count, right.count)
        guard longer > 0, !left.isEmpty, !right.isEmpty else { return 1 }
        var row = Array(0...right.count)
        for (index, byte) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in 1...right.count {
                let replaced = diagonal + (byte == right[column - 1] ? 0 : 1)
                diagonal = row[column]
                row[column] = min(replaced, row[column] + 1, row[column - 1] + 1)
            }
        }
        let share = Double(row[right.count]) / Double(longer)
        let holds = right.count > left.count ? holds(right, left) : holds(left, right)
        return holds ? min(share, 0.5) : share
    }

    private static func holds(_ name: [UInt8], _ part: [UInt8]) -> Bool {
        part.count >= 3 && name.indices.contains { name[$0...].starts(with: part) }
    }
}
