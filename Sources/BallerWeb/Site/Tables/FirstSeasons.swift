import BallerCore
import BallerSQL

/// Tells what the league did not record at the time from what is not known, by the first seasons of the dictionary.
struct FirstSeasons: Sendable {
    private let players: [ColumnKey: ColumnEntry]
    /// Teams had some numbers before their players; these columns are sums of a team by their nature.
    private let teams: [ColumnKey: ColumnEntry]
    private let dictionary: ColumnDictionary
    /// The league of each year of the artifact, of two the one that the year alone names.
    var leagues: [Int: LeagueID] = [:]

    init(_ dictionary: ColumnDictionary) {
        let named = { (prefix: String) in
            Dictionary(
                uniqueKeysWithValues: ColumnKey.allCases.compactMap { key in
                    dictionary[prefix + key.name].map { (key, $0) }
                }
            )
        }
        players = named("")
        teams = named("opponent_")
        self.dictionary = dictionary
    }

    /// Why a number under this head is unknown for these seasons.
    func reason(_ head: ColumnHead, in span: SeasonSpan) -> Value.Missing {
        let entries = entries(head, isTeam: span.isTeam)
        let recorded = span.years.map { year in entries.allSatisfy { isRecorded($0, in: year, span) } }
        if recorded.allSatisfy(\.self) { return .unknown }
        return recorded.contains(true) ? .notRecordedThroughout : .notRecordedThen
    }

    private func entries(_ head: ColumnHead, isTeam: Bool) -> [ColumnEntry] {
        guard case .column(let entry, _) = head else {
            return head.keys.compactMap { (isTeam ? teams[$0] : nil) ?? players[$0] }
        }
        return [(isTeam ? dictionary["opponent_\(entry.name)"] : nil) ?? entry]
    }

    /// True where nobody knows better.
    private func isRecorded(_ entry: ColumnEntry, in year: Int, _ span: SeasonSpan) -> Bool {
        guard let league = span.league ?? leagues[year], let first = entry.firstSeason(in: league.rawValue) else {
            return true
        }
        return year >= first
    }
}

extension Sheet {
    /// The same table, in which each unknown number says whether it was recorded in the seasons of its row.
    func explained(by firstSeasons: FirstSeasons) -> Sheet {
        Sheet(
            caption: caption,
            columns: columns,
            lines: lines.map { explained($0, firstSeasons) },
            foot: foot.map { explained($0, firstSeasons) },
            use: use
        )
    }

    private func explained(_ line: Line, _ firstSeasons: FirstSeasons) -> Line {
        guard let span = line.seasons, line.values.contains(where: \.isUnknown) else { return line }
        var line = line
        for (index, value) in line.values.enumerated() where value.isUnknown {
            line.values[index] = .missing(firstSeasons.reason(columns[index].head, in: span))
        }
        return line
    }
}
