// A line from the rows of each query.
extension StatLine {
    init(_ row: PlayerSeasonRow) {
        games = row.games_played
        starts = row.games_started
        minutes = row.minutes_played
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

    init(_ row: RosterRow) {
        games = row.games_played
        starts = row.games_started
        minutes = row.minutes_played
        fieldGoals = Shots(made: row.field_goals_made, attempted: row.field_goals_attempted)
        threePointers = Shots(made: row.three_pointers_made, attempted: row.three_pointers_attempted)
        freeThrows = Shots(made: row.free_throws_made, attempted: row.free_throws_attempted)
        rebounds = row.rebounds
        assists = row.assists
        steals = row.steals
        blocks = row.blocks
        turnovers = row.turnovers
        points = row.points
    }

    init(_ row: PlayerGameRow) {
        minutes = row.minutes_played
        fieldGoals = Shots(made: row.made_fg, attempted: row.attempted_fg)
        threePointers = Shots(made: row.made_3pt, attempted: row.attempted_3pt)
        freeThrows = Shots(made: row.made_ft, attempted: row.attempted_ft)
        rebounds = row.rebounds
        assists = row.assists
        steals = row.steals
        blocks = row.blocks
        turnovers = row.turnovers
        points = row.points
        plusMinus = row.plus_minus
    }

    init(_ row: PlayerGameTotalsRow) {
        games = row.games_played
        minutes = row.minutes_played
        fieldGoals = Shots(made: row.made_fg, attempted: row.attempted_fg)
        threePointers = Shots(made: row.made_3pt, attempted: row.attempted_3pt)
        freeThrows = Shots(made: row.made_ft, attempted: row.attempted_ft)
        rebounds = row.rebounds
        assists = row.assists
        steals = row.steals
        blocks = row.blocks
        turnovers = row.turnovers
        points = row.points
    }

    init(_ row: SplitRow) {
        games = row.games_played
        starts = row.games_started
        minutes = row.minutes_played
        fieldGoals = Shots(made: row.fg_made, attempted: row.fg_attempted)
        threePointers = Shots(made: row.fg3_made, attempted: row.fg3_attempted)
        freeThrows = Shots(made: row.ft_made, attempted: row.ft_attempted)
        offensiveRebounds = row.offensive_rebounds
        defensiveRebounds = row.defensive_rebounds
        rebounds = row.rebounds
        assists = row.assists
        steals = row.steals
        blocks = row.blocks
        turnovers = row.turnovers
        fouls = row.personal_fouls
        points = row.points
        plusMinus = row.plus_minus
    }

    init(_ row: PlayerBoxRow) {
        minutes = row.minutes
        fieldGoals = Shots(made: row.fg_made, attempted: row.fg_attempted)
        threePointers = Shots(made: row.fg3_made, attempted: row.fg3_attempted)
        freeThrows = Shots(made: row.ft_made, attempted: row.ft_attempted)
        offensiveRebounds = row.offensive_rebounds
        defensiveRebounds = row.defensive_rebounds
        rebounds = row.rebounds
        assists = row.assists
        steals = row.steals
        blocks = row.blocks
        turnovers = row.turnovers
        fouls = row.personal_fouls
        points = row.points
        plusMinus = row.plus_minus
    }

    init(_ line: TeamBoxRow.Line) {
        minutes = line.minutes
        fieldGoals = Shots(made: line.fg_made, attempted: line.fg_attempted)
        threePointers = Shots(made: line.fg3_made, attempted: line.fg3_attempted)
        freeThrows = Shots(made: line.ft_made, attempted: line.ft_attempted)
        offensiveRebounds = line.offensive_rebounds
        defensiveRebounds = line.defensive_rebounds
        rebounds = line.total_rebounds
        assists = line.assists
        steals = line.steals
        blocks = line.blocks
        turnovers = line.turnovers
        fouls = line.personal_fouls
        points = line.points
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
