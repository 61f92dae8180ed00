/// The kinds of pages of Basketball-Reference, allowed or not.
package enum PageType: String, Sendable, Codable, CaseIterable {
    // Seasons.
    case leaguesIndex = "leagues-index"
    case seasonSummary = "season-summary"
    case seasonStandings = "season-standings"
    case seasonStandingsByDate = "season-standings-by-date"
    case seasonSchedule = "season-schedule"
    case seasonScheduleMonth = "season-schedule-month"
    case seasonLeaders = "season-leaders"
    case seasonRookies = "season-rookies"
    case seasonRatings = "season-ratings"
    case seasonNumbers = "season-numbers"
    case seasonTransactions = "season-transactions"
    case leaguePlayerTotals = "league-player-totals"
    case leaguePlayerPerGame = "league-player-per-game"
    case leaguePlayerPerMinute = "league-player-per-minute"
    case leaguePlayerPerPossession = "league-player-per-poss"
    case leaguePlayerAdvanced = "league-player-advanced"
    case leaguePlayerShooting = "league-player-shooting"
    case leaguePlayerAdjustedShooting = "league-player-adjusted-shooting"
    case leaguePlayerPlayByPlay = "league-player-play-by-play"
    // Games.
    case dailyBoxScores = "daily-box-scores"
    case boxScore = "box-score"
    case playByPlay = "play-by-play"
    case shotChart = "shot-chart"
    case plusMinus = "plus-minus"
    // Players.
    case playersIndex = "players-index"
    case playersLetter = "players-letter"
    case playerProfile = "player-profile"
    case playerGameLog = "player-gamelog"
    case playerAdvancedGameLog = "player-advanced-gamelog"
    case playerSplits = "player-splits"
    case playerShooting = "player-shooting"
    case playerOnOff = "player-on-off"
    case playerLineups = "player-lineups"
    case playerSeasonFinder = "player-season-finder"
    case dailyLeaders = "daily-leaders"
    case injuries
    case search
    // Teams.
    case teamsIndex = "teams-index"
    case teamFranchise = "team-franchise"
    case teamSeason = "team-season"
    case teamSchedule = "team-schedule"
    case teamDraft = "team-draft"
    case teamSalaries = "team-salaries"
    case teamDepthChart = "team-depth-chart"
    case teamStartingLineups = "team-starting-lineups"
    case teamTransactions = "team-transactions"
    case teamGameLog = "team-gamelog"
    case teamSplits = "team-splits"
    case teamLineups = "team-lineups"
    case teamOnOff = "team-on-off"
    // Honours, people beside the court, and the rest.
    case draft
    case awards
    case awardsVoting = "awards-voting"
    case playoffs
    case playoffSeries = "playoff-series"
    case allStar = "all-star"
    case leaders
    case coach
    case executive
    case refereesIndex = "referees-index"
    case referee
    case other
}
