import BallerCore

@testable import BallerServing
@testable import BallerWeb

/// Pages of what only the pages of a game tell, of a few rows written here.
enum PrintedPages {
    static var all: [(name: String, page: Page)] {
        get throws {
            [
                ("plays", PlaysPage.page(game, sides: [home, away].map(sheet), plays)),
                (
                    "game-printed",
                    GamePage.page(game, teams: [home, away].map(sheet), players: players, printed: printed)
                ),
                (
                    "game-score",
                    GamePage.page(game, teams: [home, away].map(score), players: [], printed: PrintedGame())
                ),
                ("shooting", try shooting),
            ]
        }
    }

    private typealias Side = (isHome: Bool, code: String, name: String, score: Int)
    private static let home: Side = (true, "NYK", "New York Nights", 101)
    private static let away: Side = (false, "BOS", "Boston Bells", 99)

    private static let game = GameDetailRow(
        gameID: GameID(rawValue: 22_300_001),
        brefID: "202310240NYK",
        gameDate: "2023-10-24",
        league: .nba,
        seasonYear: 2024,
        seasonType: "REGULAR",
        overtimes: 1,
        arena: "The Garden",
        attendance: 19_812
    )

    private static func score(_ side: Side) -> TeamBoxRow {
        TeamBoxRow(
            isHome: side.isHome,
            teamAbbreviation: side.code,
            teamName: side.name,
            points: side.score,
            boxScore: nil
        )
    }

    private static func sheet(_ side: Side) -> TeamBoxRow {
        let line = StatLine([
            .minutesPlayed: 265,
            .fieldGoalsMade: 40,
            .fieldGoalsAttempted: 80,
            .threePointersMade: 10,
            .freeThrowsMade: 11,
            .freeThrowsAttempted: 12,
            .offensiveRebounds: 10,
            .defensiveRebounds: 30,
            .rebounds: 40,
            .assists: 25,
            .steals: 7,
            .blocks: 5,
            .personalFouls: 20,
            .points: side.score,
        ])
        return TeamBoxRow(
            isHome: side.isHome,
            teamAbbreviation: side.code,
            teamName: side.name,
            points: side.score,
            boxScore: line
        )
    }

    private static var players: [Counted<PlayerBoxRow>] {
        [
            player("Ann <A>", isHome: true, isStarter: true), player("Ben", isHome: true, isStarter: false),
            player("Cleo", isHome: false, isStarter: nil),
        ]
    }

    private static func player(_ name: String, isHome: Bool, isStarter: Bool?) -> Counted<PlayerBoxRow> {
        let slug = "\(name.prefix(3).lowercased())-1"
        let line = StatLine([
            .minutesPlayed: 30,
            .fieldGoalsMade: 8,
            .fieldGoalsAttempted: 15,
            .threePointersMade: 2,
            .threePointersAttempted: 5,
            .freeThrowsMade: 2,
            .freeThrowsAttempted: 0,
            .offensiveRebounds: 1,
            .defensiveRebounds: 4,
            .rebounds: 5,
            .assists: 5,
            .steals: 1,
            .blocks: 1,
            .personalFouls: 2,
            .points: 20,
            .plusMinus: isHome ? 5 : -5,
        ])
        return Counted(
            PlayerBoxRow(isHome: isHome, playerSlug: slug, playerName: name, isStarter: isStarter),
            line
        )
    }

    private static var printed: PrintedGame {
        var printed = PrintedGame()
        printed.periods = [true, false].flatMap { isHome in
            (1...5).map { PeriodPointsRow(isHome: isHome, period: $0, points: 20 + $0) }
        }
        printed.hasPlays = true
        printed.officials = [OfficialRow(refereeName: "Dee"), OfficialRow(refereeName: "Eve")]
        printed.absences = [AbsenceRow(isHome: true, playerName: "Fay", playerSlug: "fay-2", reason: "Did Not Dress")]
        return printed
    }

    private static let plays = [
        play(1, 720, nil, nil, nil, nil, 0.57, "Jump ball"),
        play(1, 700.5, 2, 0, false, 2, 0.53, "Cleo makes 2-pt layup"),
        play(1, 650, 2, 3, true, 3, 0.59, "Ann <A> makes 3-pt jump shot"),
        play(5, 0.4, 4, 3, false, 2, 0.004, "Cleo makes dunk"),
    ]

    private static func play(
        _ period: Int,
        _ left: Double,
        _ away: Int?,
        _ home: Int?,
        _ isHome: Bool?,
        _ points: Int?,
        _ chance: Double?,
        _ words: String
    ) -> PlayRow {
        PlayRow(
            period: period,
            secondsRemaining: left,
            awayScore: away,
            homeScore: home,
            homeWinProbability: chance,
            isHome: isHome,
            points: points,
            description: words
        )
    }

    private static var shooting: Page {
        get throws {
            let player = Directory.Player(id: PlayerID(rawValue: 1), slug: "ann-1", name: "Ann")
            let season = try PlayerSeason(player, 2024, [total(2023), total(2024)], yearsWithShots: [2024])
            let rows = [
                shots("total", "all", 20), shots("distance", "0-3", 12), shots("distance", "3P", 8),
                shots("shot_type", nil, 20),
            ]
            return ShootingPage.page(season, [(.regular, rows, season.parts[0].total)])
        }
    }

    private static func shots(_ split: String, _ value: String?, _ made: Int) -> ShootingRow {
        ShootingRow(
            split: split,
            splitValue: value,
            games: 3,
            fieldGoalsMade: made,
            fieldGoalsAttempted: 40,
            fieldGoalPct: Double(made) / 40,
            threePointersMade: 2,
            threePointersAttempted: nil,
            threePointPct: nil,
            effectiveFieldGoalPct: 0.525,
            attemptsShare: Double(made) / 20,
            assistedMade: 5,
            assistedShare: 0.25
        )
    }

    private static func total(_ year: SeasonYear) -> Counted<PlayerSeasonRow> {
        let row = PlayerSeasonRow(
            league: .nba,
            seasonYear: year,
            seasonType: "REGULAR",
            rowScope: "season_total",
            teamAbbreviation: "NYK",
            teams: "NYK"
        )
        return Counted(row, StatLine([.gamesPlayed: 4, .minutesPlayed: 120, .points: 80]))
    }
}
