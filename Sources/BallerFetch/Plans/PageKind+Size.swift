import BallerPages

extension PageKind {
    /// Bytes of a typical page before compression, measured on real pages; kinds not measured count as 200 kB.
    var typicalBytes: Int { Self.sizes[self] ?? 200_000 }

    private static let sizes: [PageKind: Int] = [
        .playersSeasonTotals: 1_300_000, .playersAdvancedSeasonTotals: 1_300_000, .perGame: 1_300_000,
        .perMinute: 1_300_000, .perPoss: 1_300_000, .shooting: 1_300_000, .adjustedShooting: 1_300_000,
        .leaguePlayByPlay: 1_300_000,
        .standings: 725_000, .standingsHistorical: 725_000,
        .playerProfile: 443_000,
        .teamSeason: 412_000,
        .schedule: 350_000, .scheduleEarly: 350_000, .scheduleMonth: 350_000,
        .awardsVoting: 325_000,
        .playerIndex: 292_000,
        .dailyLeaders: 284_000,
        .draft: 276_000,
        .seasonStandings: 227_000, .playByPlay: 227_000,
        .dailyBoxScores: 128_000,
        .playersIndex: 106_000,
        .coach: 97_000,
    ]
}
