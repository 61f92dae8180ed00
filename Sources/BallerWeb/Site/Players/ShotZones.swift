import BallerCore

/// Where a player shot from: a bar a zone, as long as its share of the attempts, full as far as they went in.
enum ShotZones {
    /// Empty without zones.
    static func bars(_ rows: [ShootingRow], season: SeasonID?) -> BarList {
        let longest = rows.compactMap(\.attemptsShare).max() ?? 0
        let bars = rows.filter { _ in longest > 0 }.map { row in
            let length = (row.attemptsShare ?? 0) / longest
            return BarList.Bar(
                name: Split.value(row.split, row.splitValue, season).shown,
                length: length,
                filled: length * (row.fieldGoalPct ?? 0),
                words: [
                    .strong(StatFormat.percent(row.attemptsShare)), .plain(" of shots, "),
                    .strong(StatFormat.percent(row.fieldGoalPct)), .plain(" made"),
                ]
            )
        }
        return BarList(title: "Share of the attempts by distance, and how many went in", bars: bars)
    }
}
