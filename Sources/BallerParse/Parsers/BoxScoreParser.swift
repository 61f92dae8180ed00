import BallerCore
import BallerPages

/// Box scores of every layout: tables `box-BOS-game-basic`, `box_bos_basic` and `BOS_basic`.
struct BoxScoreParser {
    let reader: PageReader
    let gameID: String
    let box: ScoreBox

    static func parse(_ reader: PageReader) throws(ParseError) {
        guard let gameID = reader.address["game"], let box = ScoreBox(reader) else {
            return reader.require("score box with two teams", false)
        }
        try BoxScoreParser(reader: reader, gameID: gameID, box: box).parse()
    }

    private func parse() throws(ParseError) {
        let line = try LineScore(reader)
        let notes = GameNotes(reader.root)
        reader.require("final score", box.away.points != nil && box.home.points != nil)
        addGame(line, notes)
        addLineScore(line)
        try addSheets()
        try PeriodSheets.add(reader, gameID: gameID)
        addPeople(notes)
    }

    private var sides: [(side: ScoreBox.Side, opponent: ScoreBox.Side, isHome: Bool)] {
        [(box.away, box.home, false), (box.home, box.away, true)]
    }

    private func addGame(_ line: LineScore, _ notes: GameNotes) {
        let title = GameTitle(reader.heading)
        var games = ParsedTable(GameRelations.games)
        games.append([
            "game_id": .text(gameID),
            "game_date": CalendarDay(gameID: gameID).map { .date($0.description) } ?? .null,
            "season_year": .integer(optional: box.home.seasonYear ?? box.away.seasonYear),
            "season_type": .text(optional: title.seasonType(isOldLayout: reader.isOldLayout)),
            "stage": .text(optional: title.stage),
            "start_time_eastern": .text(optional: box.startTime),
            "away_team_id": .text(box.away.teamID), "away_team_name": .text(box.away.name),
            "home_team_id": .text(box.home.teamID), "home_team_name": .text(box.home.name),
            "away_points": .integer(optional: box.away.points), "home_points": .integer(optional: box.home.points),
            "away_record": .text(optional: box.away.record), "home_record": .text(optional: box.home.record),
            "overtimes": .integer(optional: line.overtimes),
            "arena": .text(optional: box.arena?.name), "arena_place": .text(optional: box.arena?.place),
            "attendance": .integer(optional: notes.attendance),
            "duration_minutes": .integer(optional: notes.durationMinutes),
            "title": .text(optional: reader.heading),
        ])
        reader.add(games)
    }

    private func addLineScore(_ line: LineScore) {
        var table = ParsedTable(GameRelations.lineScores)
        for team in line.teams {
            for (index, points) in team.points.enumerated() {
                guard let points else { continue }
                let type: Cell = .text(index < 4 ? "QUARTER" : "OVERTIME")
                table.append([.text(gameID), .text(team.id), .integer(index + 1), type, .integer(points)])
            }
        }
        reader.add(table)
    }

    private func addSheets() throws(ParseError) {
        let factors = try fourFactors()
        var players = ParsedTable(GameRelations.playerBoxScores)
        var teams = ParsedTable(GameRelations.teamBoxScores)
        var missing: [String] = []
        for (side, opponent, isHome) in sides {
            let basicIDs = [
                "box-\(side.teamID)-game-basic", "box_\(side.teamID.lowercased())_basic", "\(side.teamID)_basic",
            ]
            guard let basic = try firstTable(basicIDs) else {
                missing += basicIDs
                continue
            }
            let advanced = try AdvancedLines(
                firstTable(basicIDs.map { $0.replacingSuffix("basic", with: "advanced") }),
                reader,
                gameID: gameID
            )
            let sheet = BoxScoreSheet(gameID: gameID, side: side, opponent: opponent, isHome: isHome)
            sheet.read(basic, advanced, factors[side.teamID] ?? [:], reader, &players, &teams)
        }
        checkSheets(missing, players)
        reader.add(players)
        reader.add(teams)
    }

    /// The site has no sheets for many games before 1983-84.
    private func checkSheets(_ missing: [String], _ players: ParsedTable) {
        let season = box.home.seasonYear ?? 0
        if season < BoxScoreContract.firstSeasonWithSheets { return }
        if !missing.isEmpty { reader.note(.missingTable(ids: missing)) }
        if missing.isEmpty, players.rowCount < BoxScoreContract.minimumPlayers {
            reader.note(
                .tooFewRows(table: "box-*-game-basic", found: players.rowCount, wanted: BoxScoreContract.minimumPlayers)
            )
        }
    }

    private func firstTable(_ ids: [String]) throws(ParseError) -> HTMLElement? {
        for id in ids {
            if let table = try reader.document.table(id: id) { return table }
        }
        return nil
    }

    private func fourFactors() throws(ParseError) -> [String: [String: Cell]] {
        guard let element = try reader.document.table(id: "four_factors") else { return [:] }
        var rows = RelationReader(GameRelations.fourFactors, element)
        var table = ParsedTable(GameRelations.fourFactors)
        while rows.advance() {
            guard !rows.table.isHeader, let first = rows.table.cells.first else { continue }
            // The layout before 2016 has no column names; the team is always the first column.
            rows.set("team_id", .text(optional: rows.table.element(first).identifier(.team)))
            rows.append(to: &table)
        }
        var factors: [String: [String: Cell]] = [:]
        for row in 0..<table.rowCount {
            guard let team = table.cell(row, "team_id").text else { continue }
            factors[team] = [
                "pace": table.cell(row, "pace"),
                "free_throws_per_field_goal_attempt": table.cell(row, "free_throws_per_field_goal_attempt"),
                "offensive_rating": table.cell(row, "offensive_rating"),
            ]
        }
        return factors
    }

    private func addPeople(_ notes: GameNotes) {
        var officials = ParsedTable(GameRelations.officials)
        for (index, official) in notes.officials.enumerated() {
            officials.append([.text(gameID), .integer(index + 1), .text(optional: official.id), .text(official.name)])
        }
        reader.add(officials)
        var inactives = ParsedTable(GameRelations.inactives)
        for inactive in notes.inactives {
            inactives.append([.text(gameID), .text(optional: inactive.team), .text(inactive.id), .text(inactive.name)])
        }
        reader.add(inactives)
    }
}

/// What a box score page must have.
enum BoxScoreContract {
    static let firstSeasonWithSheets = 1984
    static let minimumPlayers = 10

    /// The season that decides which columns are required; none before the sheets are complete.
    static func season(_ gameID: String) -> Int? {
        CalendarDay(gameID: gameID).map(\.seasonYear).flatMap { $0 >= firstSeasonWithSheets ? $0 : nil }
    }

    static let requiredColumns = ["player_name", "field_goals_made", "free_throws_made", "points"]
}

extension String {
    func replacingSuffix(_ suffix: String, with other: String) -> String {
        hasSuffix(suffix) ? dropLast(suffix.count) + other : self
    }
}
