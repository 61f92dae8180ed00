import BallerServing

/// What only the pages of a game tell of it, each empty where they do not.
struct PrintedGame {
    var periods: [PeriodPointsRow] = []
    var hasPlays = false
    var officials: [OfficialRow] = []
    var absences: [AbsenceRow] = []

    /// Asks for nothing of a game that came from no page.
    init(of game: GameDetailRow, _ reading: ArtifactReading) throws {
        guard game.brefID != nil else { return }
        periods = try reading.rows("game_line_score", as: PeriodPointsRow.self)
        hasPlays = try !reading.rows("game_periods").isEmpty
        officials = try reading.rows("game_officials", as: OfficialRow.self)
        absences = try reading.rows("game_absences", as: AbsenceRow.self)
    }

    /// Of a game of which no page tells.
    init() {}

    /// Who called the game, each with his page where it is known who that is.
    var officialsLine: WordsBlock? {
        guard !officials.isEmpty else { return nil }
        let names = officials.map { official in
            Run(official.refereeName, link: official.key.map(SitePath.referee))
        }
        return WordsBlock(
            "officials",
            .note,
            ["Officials: "] + names.enumerated().flatMap { $0 == 0 ? [$1] : [", ", $1] }
        )
    }
}
