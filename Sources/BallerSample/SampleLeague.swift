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
    /// Whether to leave out what the NBA did not record yet: no steals before 1973-74, no plus-minus before 1996-97 and
    /// so on.
    package var recordsByEra: Bool

    package init(
        seasons: Int = 3,
        seed: UInt64 = 1,
        lastSeason: SeasonYear = SeasonYear(rawValue: 2026),
        teams: Int = 30,
        gamesPerTeam: Int = 82,
        recordsByEra: Bool = false
    ) {
        self.seasons = seasons
        self.seed = seed
        self.lastSeason = lastSeason
        self.teams = teams
        self.gamesPerTeam = gamesPerTeam
        self.recordsByEra = recordsByEra
    }

    /// Two seasons of four teams with six games each, made in milliseconds.
    package static let tiny = SampleLeague(seasons: 2, teams: 4, gamesPerTeam: 6)

    /// Writes a raw folder: player and team game logs per season, and the reference files that describe this league.
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
        var league = League(options: self)
        var total = SampleProgress(season: lastSeason, seasonsDone: 0, seasons: seasons, games: 0, playerGames: 0)
        let reference = try ReferenceFiles(folder: folder.appending(component: "reference"))
        for year in (lastSeason.rawValue - seasons + 1)...lastSeason.rawValue {
            let season = league.beginSeason(SeasonYear(rawValue: year))
            try reference.write(season)
            let recorded = recordsByEra ? RecordedStats(season: year) : .everything
            let files = try GameLogFiles(folder: folder, season: season, recorded: recorded)
            try league.play(season) { game throws(SampleError) in
                try files.write(game)
                total.games += 1
                total.playerGames += game.home.lines.count + game.away.lines.count
            }
            try files.close()
            total.season = season.year
            total.seasonsDone += 1
            progress(total)
        }
        try reference.close()
        return total
    }

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
}
