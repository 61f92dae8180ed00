package import BallerCore
package import Foundation

/// A fictional basketball league whose files look like real game logs: the same options give the same bytes everywhere.
///
/// Teams, players and results are invented; totals, minutes, schedules and careers are consistent, as in real records.
package struct SampleLeague: Sendable, Equatable {
    /// 1 to 80; the last of them is `lastSeason`.
    package var seasons: Int
    package var seed: UInt64
    package var lastSeason: SeasonYear
    /// Teams in the last season, an even number from 2 to 30; earlier seasons have fewer, down to twelve.
    package var teams: Int
    /// 1 to 100, half of them at home.
    package var gamesPerTeam: Int
    /// How many games each team has played in the last season, the rest being to come; `nil` if that season is over.
    package var playedGames: Int?
    /// Whether to leave out what the NBA did not record yet: no steals before 1973-74, no plus-minus before 1996-97 and
    /// so on.
    package var recordsByEra: Bool
    /// Whether the best teams play series after the regular season.
    package var hasPlayoffs: Bool
    /// How many of the last seasons have pages, too: box scores with points by period, play-by-play, shots, schedules,
    /// profiles.
    package var pageSeasons: Int
    /// Whether pages tell, in all seasons, of the league around the games.
    ///
    /// Drafts, awards, All-Star games, coaches, pay, transactions, rosters, a second league. Rookies are drafted then, and
    /// do not just come.
    package var hasChronicle: Bool
    /// Whether the league is written in the format of the Kaggle data set, too.
    package var hasKaggleFiles: Bool

    package init(
        seasons: Int = 3,
        seed: UInt64 = 1,
        lastSeason: SeasonYear = SeasonYear(rawValue: 2026),
        teams: Int = 30,
        gamesPerTeam: Int = 82,
        playedGames: Int? = nil,
        recordsByEra: Bool = false,
        hasPlayoffs: Bool = false,
        pageSeasons: Int = 0,
        hasChronicle: Bool = false,
        hasKaggleFiles: Bool = false
    ) {
        self.seasons = seasons
        self.seed = seed
        self.lastSeason = lastSeason
        self.teams = teams
        self.gamesPerTeam = gamesPerTeam
        self.playedGames = playedGames
        self.recordsByEra = recordsByEra
        self.hasPlayoffs = hasPlayoffs
        self.pageSeasons = pageSeasons
        self.hasChronicle = hasChronicle
        self.hasKaggleFiles = hasKaggleFiles
    }

    /// Two seasons of four teams with six games each, made in milliseconds.
    package static let tiny = SampleLeague(seasons: 2, teams: 4, gamesPerTeam: 6)

    /// Writes a raw folder: player and team game logs per season, what pages tell of the last seasons, and the reference
    /// files that describe this league.
    ///
    /// Blocks; apart from the list of players, memory does not grow with the number of seasons.
    /// - Parameters:
    /// - folder: Created if missing; files of the same names are replaced.
    ///   - progress: Called after each season.
    /// - Returns: how much was written.
    /// - Throws: `SampleError`.
    @discardableResult
    package func write(
        to folder: URL,
        progress: (SampleProgress) -> Void = { _ in }
    ) throws(SampleError) -> SampleProgress {
        try check()
        let writer = try LeagueWriter(self, to: folder)
        var league = League(options: self)
        let otherYears = SecondLeague.years(of: self)
        var other = otherYears.map { League(beside: league, in: $0) }
        for year in (lastSeason.rawValue - seasons + 1)...lastSeason.rawValue {
            let season = SeasonYear(rawValue: year)
            if let otherYears, let other, year == otherYears.upperBound + 1 { league.merge(other, in: season) }
            try writer.write(season, of: &league)
            if otherYears?.contains(year) == true, var second = other {
                try writer.write(season, ofSecond: &second)
                other = second
            }
            progress(writer.progress)
        }
        try writer.close(league, others: other?.players ?? [])
        return writer.progress
    }

    /// The league's name: pages of Basketball-Reference know no other than this.
    var league: String { hasChronicle ? "NBA" : "SBL" }

    func recorded(in season: SeasonYear, isSecondLeague: Bool = false) -> RecordedStats {
        recordsByEra ? RecordedStats(season: season.rawValue, isSecondLeague: isSecondLeague) : .everything
    }

    func hasPages(_ season: SeasonYear) -> Bool { season.rawValue > lastSeason.rawValue - pageSeasons }

    private func check() throws(SampleError) {
        guard (1...80).contains(seasons) else {
            throw .invalidOption(name: "seasons", value: seasons, allowed: "1 to 80")
        }
        guard (1...100).contains(gamesPerTeam) else {
            throw .invalidOption(name: "games a team", value: gamesPerTeam, allowed: "1 to 100")
        }
        guard (2...30).contains(teams), teams.isMultiple(of: 2) else {
            throw .invalidOption(name: "teams", value: teams, allowed: "an even number, 2 to 30")
        }
        if let playedGames, !(1..<gamesPerTeam).contains(playedGames) {
            throw .invalidOption(
                name: "games played",
                value: playedGames,
                allowed: "1 or more, and fewer than a team has"
            )
        }
        guard (0...seasons).contains(pageSeasons) else {
            throw .invalidOption(name: "seasons with pages", value: pageSeasons, allowed: "0 to the number of seasons")
        }
        let first = lastSeason.rawValue - seasons + 1
        guard first >= 1947, lastSeason.rawValue <= 2199 else {
            throw .invalidOption(name: "first season", value: first, allowed: "seasons end in 1947 to 2199")
        }
    }
}

/// The progress of writing a league.
package struct SampleProgress: Sendable, Equatable {
    /// The season written last.
    package var season: SeasonYear
    package var seasonsDone: Int
    package let seasons: Int
    package var games: Int
    package var playerGames: Int
    /// Who is who; filled in at the end, `nil` of a league that has nothing but logs.
    package var truth: SampleTruth?

    mutating func count(_ game: PlayedGame) {
        games += 1
        playerGames += game.home.lines.count + game.away.lines.count
    }
}
