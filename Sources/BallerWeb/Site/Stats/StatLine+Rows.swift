// A line from the rows of each query.
extension StatLine {
    init(_ row: PlayerSeasonRow) {
        self.init(sums: row)
        games = row.games_played
        starts = row.games_started
        minutes = row.minutes_played
    }

    init(_ row: RosterRow) {
        self.init(sums: row)
        games = row.games_played
        starts = row.games_started
        minutes = row.minutes_played
    }

    init(_ row: PlayerGameRow) {
        self.init(sums: row)
        minutes = row.minutes_played
        plusMinus = row.plus_minus
    }

    init(_ row: PlayerGameTotalsRow) {
        self.init(sums: row)
        games = row.games_played
        minutes = row.minutes_played
    }

    init(_ row: SplitRow) {
        self.init(sheet: row)
        games = row.games_played
        starts = row.games_started
        minutes = row.minutes_played
        plusMinus = row.plus_minus
    }

    init(_ row: PlayerBoxRow) {
        self.init(sheet: row)
        minutes = row.minutes
        plusMinus = row.plus_minus
    }

    init(_ line: TeamBoxRow.Line) {
        self.init(sheet: line)
        minutes = line.minutes
    }

    private init(sums row: some SumColumns) {
        fieldGoals = Shots(made: row.fg_made, attempted: row.fg_attempted)
        threePointers = Shots(made: row.fg3_made, attempted: row.fg3_attempted)
        freeThrows = Shots(made: row.ft_made, attempted: row.ft_attempted)
        rebounds = row.rebounds
        assists = row.assists
        steals = row.steals
        blocks = row.blocks
        turnovers = row.turnovers
        points = row.points
    }

    private init(sheet row: some SumColumns & SheetColumns) {
        self.init(sums: row)
        offensiveRebounds = row.offensive_rebounds
        defensiveRebounds = row.defensive_rebounds
        fouls = row.personal_fouls
    }
}

extension StatLine {
    /// A team's season.
    static func own(_ row: TeamSeasonRow) -> StatLine {
        StatLine(
            games: row.box_scores ?? 0,
            fieldGoals: Shots(made: row.field_goals_made, attempted: row.field_goals_attempted),
            threePointers: Shots(made: row.three_pointers_made, attempted: row.three_pointers_attempted),
            freeThrows: Shots(made: row.free_throws_made, attempted: row.free_throws_attempted),
            offensiveRebounds: row.offensive_rebounds,
            defensiveRebounds: row.defensive_rebounds,
            rebounds: row.rebounds,
            assists: row.assists,
            steals: row.steals,
            blocks: row.blocks,
            turnovers: row.turnovers,
            fouls: row.personal_fouls,
            points: row.box_score_points
        )
    }

    /// What the others did against a team in its season.
    static func opponents(_ row: TeamSeasonRow) -> StatLine {
        StatLine(
            games: row.box_scores ?? 0,
            fieldGoals: Shots(made: row.opponent_field_goals_made, attempted: row.opponent_field_goals_attempted),
            threePointers: Shots(
                made: row.opponent_three_pointers_made,
                attempted: row.opponent_three_pointers_attempted
            ),
            freeThrows: Shots(made: row.opponent_free_throws_made, attempted: row.opponent_free_throws_attempted),
            offensiveRebounds: row.opponent_offensive_rebounds,
            defensiveRebounds: row.opponent_defensive_rebounds,
            rebounds: row.opponent_rebounds,
            assists: row.opponent_assists,
            steals: row.opponent_steals,
            blocks: row.opponent_blocks,
            turnovers: row.opponent_turnovers,
            fouls: row.opponent_personal_fouls,
            points: row.opponent_box_score_points
        )
    }
}
