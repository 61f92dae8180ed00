import BallerServing

/// Who won an award several times.
enum MostWins {
    private struct Winner {
        let name: String
        let link: String?
        let wins: Int
    }

    static func section(_ rows: [Record], _ links: RecordLinks) -> SectionBlock? {
        var order: [String] = []
        var counts: [String: (row: Record, wins: Int)] = [:]
        for row in rows {
            guard let name = row["player_name"].text else { continue }
            let key = row["player_slug"].text ?? name
            if counts[key] == nil { order.append(key) }
            counts[key] = (row, (counts[key]?.wins ?? 0) + 1)
        }
        let most = order.compactMap { counts[$0] }.filter { $0.wins > 1 }.sorted { $0.wins > $1.wins }
        let winners = most.map { row, wins in
            Winner(
                name: row["player_name"].text ?? "",
                link: links.address(of: "player_name", in: row),
                wins: wins
            )
        }
        let columns: [Column<Winner>] = [
            .text(.playerName) { .text($0.name, link: $0.link) },
            Column(.words("Won", meaning: "How many times")) { .count($0.wins) },
        ]
        return SectionBlock("most", "Won more than once", Table("Most wins", columns, rows: winners))
    }
}
