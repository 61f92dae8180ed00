import BallerCore

/// What everybody did in all seasons, in all leagues.
struct Careers {
    struct Career {
        var player: SamplePlayer
        /// Seasons with a regular season game.
        fileprivate(set) var years: [Int] = []
        fileprivate(set) var total: Stint
        /// The day of the first game in each league; none of those who were no rookies when the records begin.
        fileprivate(set) var debuts: [String: CalendarDay] = [:]

        var firstYear: Int { years.first ?? player.entryYear }
        var lastYear: Int { years.last ?? player.entryYear }
    }

    private(set) var all: [String: Career] = [:]

    subscript(pageID: String) -> Career? { all[pageID] }

    mutating func count(_ record: SeasonRecord) {
        for own in record.book.everybody {
            let id = own.player.pageID
            var career = all[id] ?? Career(player: own.player, total: Stint(team: 0))
            career.player = own.player
            let league = record.season.league
            if career.debuts[league] == nil, own.player.entryAge <= SamplePlayer.oldestRookie {
                career.debuts[league] = record.book.firstDays[id]
            }
            if let total = own.total {
                if career.years.last != record.year.rawValue { career.years.append(record.year.rawValue) }
                career.total += total
            }
            all[id] = career
        }
    }
}
