import BallerArtifact
import BallerCore
import Foundation

extension Swap {
    /// What happened, with counts.
    package static let outline: [Member<Swap>] = [
        .value("swap") { $0.number },
        .value("action") { $0.record.action.rawValue },
        .value("at") { $0.at.formatted(.iso8601) },
        .value("build_id") { $0.artifact },
        .value("previous_build_id") { $0.previous },
        .value("is_compared") { $0.record.changes != nil },
        .value("games") { $0.record.changes?.games.total },
        .value("players") { $0.record.changes?.players.total },
        .value("corrections") { $0.record.changes?.corrections.total },
        .array("tables", of: { $0.record.changes?.tables ?? [] }, tableAnswer),
        .array("checks", of: { $0.record.changes?.checks ?? [] }, checkAnswer),
    ]

    /// The same as a document.
    static let told = Answer<Swap>.object(outline)

    /// The same with what it changed.
    package static let whole = Answer<Swap>.object(outline + [.member("changes", changesOfSwap)])

    private static let changesOfSwap = Answer<Swap>(.nullable(.object(lists.flatMap(\.shapes)))) { swap, json in
        guard let changes = try swap.changes() else { return json.null() }
        try Answer.object(lists).write(changes, to: &json)
    }

    private static let lists: [Member<ArtifactChanges>] = [
        .member("games", .about({ $0.games }, listed(game))),
        .member("players", .about({ $0.players }, listed(player))),
        .member("corrections", .about({ $0.corrections }, listed(correction))),
    ]

    fileprivate static let sum: [Member<ArtifactChanges>] =
        lists + [.array("tables", of: { $0.tables }, tableAnswer), .array("checks", of: { $0.checks }, checkAnswer)]

    private static func listed<Item>(_ item: Answer<Item>) -> Answer<ArtifactChanges.Listed<Item>> {
        .object([
            .value("total") { $0.total },
            .value("left_out") { $0.leftOut },
            .array("items", of: { $0.items }, item),
        ])
    }

    private static let tableAnswer = Answer<ArtifactChanges.Table>.object([
        .value("relation") { $0.relation },
        .value("rows_before") { $0.rowsBefore },
        .value("rows_after") { $0.rowsAfter },
        .value("rows_added") { $0.rows.added },
        .value("rows_changed") { $0.rows.changed },
        .value("rows_removed") { $0.rows.removed },
        .value("rows_renamed") { $0.renamed },
    ])

    private static let checkAnswer = Answer<ArtifactChanges.Check>.object([
        .value("check_name") { $0.checkName },
        .value("new") { $0.new },
        .value("fixed") { $0.fixed },
    ])

    private static let game = Answer<ArtifactChanges.Game>.object([
        .value("game_id") { $0.gameId },
        .value("change") { $0.change.rawValue },
        .value("game_date") { $0.gameDate.flatMap(CalendarDay.init) },
        .value("league") { $0.league },
        .value("season_year") { $0.seasonYear },
        .value("season_type") { $0.seasonType },
        .value("home_team_id") { $0.homeTeamId },
        .value("home_team_abbreviation") { $0.homeTeamAbbreviation },
        .value("away_team_id") { $0.awayTeamId },
        .value("away_team_abbreviation") { $0.awayTeamAbbreviation },
        .value("home_points") { $0.homePoints },
        .value("away_points") { $0.awayPoints },
        .value("rows_added") { $0.rowsAdded },
        .value("rows_changed") { $0.rowsChanged },
        .value("rows_removed") { $0.rowsRemoved },
    ])

    private static let player = Answer<ArtifactChanges.Player>.object([
        .value("player_id") { $0.playerId },
        .value("player_slug") { $0.playerSlug },
        .value("player_name") { $0.playerName },
        .value("change") { $0.change?.rawValue },
        .value("lines_added") { $0.linesAdded },
        .value("lines_changed") { $0.linesChanged },
        .value("lines_removed") { $0.linesRemoved },
        .value("seasons_added") { $0.seasonsAdded },
        .value("seasons_changed") { $0.seasonsChanged },
        .value("seasons_removed") { $0.seasonsRemoved },
        .array("game_ids", of: { $0.gameIds }, .value { id in id }),
        .array("team_ids", of: { $0.teamIds }, .value { id in id }),
    ])

    private static let correction = Answer<ArtifactChanges.Correction>.object([
        .value("relation") { $0.relation },
        .value("row_key") { $0.rowKey },
        .value("player_id") { $0.playerId },
        .value("player_slug") { $0.playerSlug },
        .value("player_name") { $0.playerName },
        .value("game_id") { $0.gameId },
        .value("game_date") { $0.gameDate.flatMap(CalendarDay.init) },
        .value("team_id") { $0.teamId },
        .value("team_abbreviation") { $0.teamAbbreviation },
        .array("cells", of: { $0.cells }, cell),
    ])

    private static let cell = Answer<ArtifactChanges.Correction.Cell>.object([
        .value("column_name") { $0.columnName },
        .value("before") { $0.before },
        .value("after") { $0.after },
    ])
}

/// What the newest swaps changed together, of what is wanted.
package struct SwapSum: Sendable {
    private let log: SwapLog
    private let count: Int
    private let filter: ChangeFilter

    package init(of count: Int, in log: SwapLog, _ filter: ChangeFilter) {
        (self.log, self.count, self.filter) = (log, count, filter)
    }

    /// Whether the artifacts of every swap were compared.
    package var isCompared: Bool { log.swaps.prefix(count).allSatisfy { $0.record.changes != nil } }

    package static let answer = Answer<SwapSum>(AnswerShape.object(Swap.sum.flatMap(\.shapes))) { sum, json in
        let changes = try sum.filter.applied(to: sum.log.sum(ofNewest: sum.count))
        try Answer.object(Swap.sum).write(changes, to: &json)
    }
}
