/// What a page tells of, which decides how long it stands.
enum PageContent: Sendable {
    case game
    case gameDay
    case schedule
    case season
    case person
    case list
    case news
}

extension PageType {
    /// Page types that robots.txt forbids are never asked for; a person may still save one by hand.
    package var isForbidden: Bool {
        switch self {
        case .playerGameLog, .playerAdvancedGameLog, .playerSplits, .playerShooting, .playerOnOff, .playerLineups,
            .playerSeasonFinder, .teamGameLog, .teamSplits, .teamLineups, .teamOnOff:
            true
        default: false
        }
    }

    /// What a forbidden page's content is computed from instead.
    package var derivedFrom: String? {
        switch self {
        case .playerGameLog, .teamGameLog: "box scores"
        case .playerAdvancedGameLog: "the advanced tables of box scores"
        case .playerSplits, .teamSplits: "box scores grouped by opponent, place, month, rest and result"
        case .playerShooting: "play-by-play"
        case .playerOnOff, .teamOnOff: "the plus/minus of box scores; nothing yet for the numbers without the player"
        case .playerLineups, .teamLineups: "nothing yet; play-by-play tells the substitutions"
        case .playerSeasonFinder: "the season tables of all players"
        default: nil
        }
    }

    /// Bytes of a typical page before compression, from pages at hand; pages of unseen types count as 200 kB.
    package var typicalBytes: Int {
        switch self {
        case .leaguePlayerTotals, .leaguePlayerPerGame, .leaguePlayerAdvanced, .leaguePlayerPerMinute,
            .leaguePlayerPerPossession, .leaguePlayerShooting, .leaguePlayerAdjustedShooting, .leaguePlayerPlayByPlay:
            1_300_000
        case .seasonSummary: 725_000
        case .playerProfile: 443_000
        case .teamSeason: 412_000
        case .seasonSchedule, .seasonScheduleMonth: 350_000
        case .awardsVoting: 325_000
        case .playersLetter: 292_000
        case .dailyLeaders: 284_000
        case .draft: 276_000
        case .seasonStandings, .playByPlay: 227_000
        case .dailyBoxScores: 128_000
        case .playersIndex: 106_000
        case .coach: 97_000
        default: 200_000
        }
    }

    var content: PageContent {
        switch self {
        case .boxScore, .playByPlay, .shotChart, .plusMinus: .game
        case .dailyBoxScores, .dailyLeaders: .gameDay
        case .seasonSchedule, .seasonScheduleMonth, .teamSchedule: .schedule
        case .seasonSummary, .seasonStandings, .seasonStandingsByDate, .seasonLeaders, .seasonRookies, .seasonRatings,
            .seasonNumbers, .seasonTransactions, .leaguePlayerTotals, .leaguePlayerPerGame, .leaguePlayerPerMinute,
            .leaguePlayerPerPossession, .leaguePlayerAdvanced, .leaguePlayerShooting, .leaguePlayerAdjustedShooting,
            .leaguePlayerPlayByPlay, .teamSeason, .teamDepthChart, .teamStartingLineups, .teamTransactions,
            .teamGameLog, .teamSplits, .teamLineups, .teamOnOff, .draft, .awardsVoting, .playoffs, .playoffSeries,
            .allStar:
            .season
        case .playerProfile, .playerGameLog, .playerAdvancedGameLog, .playerSplits, .playerShooting, .playerOnOff,
            .playerLineups, .coach, .executive, .referee:
            .person
        case .leaguesIndex, .playersIndex, .playersLetter, .teamsIndex, .teamFranchise, .teamDraft, .awards, .leaders,
            .refereesIndex, .playerSeasonFinder:
            .list
        case .injuries, .search, .teamSalaries, .other: .news
        }
    }
}
