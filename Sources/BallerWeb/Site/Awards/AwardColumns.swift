import BallerCore
import BallerServing

/// What is told of who won an award or was voted for.
enum AwardColumns {
    /// The season, with the page of its awards.
    static let season = RecordColumn("season_year") { row, links in links.season(of: row) { SitePath.awards($0) } }

    static let winners: [RecordColumn] =
        [season, "player_name", team] + votes + line

    static let votedFor: [RecordColumn] = [RecordColumn("vote_rank", "Rank"), player, team] + votes + line

    /// Whoever won is marked.
    private static let player = RecordColumn("player_name") { row, links in
        .text(
            row["player_name"].text,
            link: links.address(of: "player_name", in: row),
            note: row["is_winner"].flag == true ? "winner" : nil
        )
    }

    private static let team = RecordColumn("team_abbreviations", "Team") { row, _ in
        guard case .texts(let codes) = row["team_abbreviations"] else { return .missing(.unknown) }
        let link = codes.count == 1 ? row.season.map { SitePath.team(codes[0], $0) } : nil
        return .text(codes.joined(separator: ", "), link: link)
    }

    private static let votes: [RecordColumn] = [
        RecordColumn("first_place_votes", "First") { row, _ in
            guard let votes = row["first_place_votes"].number else { return .missing(.unknown) }
            return Value(content: .number(votes, shown: number(votes)))
        },
        RecordColumn("points_won", "Votes") { row, _ in
            guard let won = row["points_won"].number else { return .missing(.unknown) }
            let most = row["points_max"].number.map { " of \(number($0))" } ?? ""
            return Value(content: .number(won, shown: number(won) + most))
        },
        "share",
    ]

    private static let line: [RecordColumn] = [
        RecordColumn("games_played", "G"), RecordColumn("minutes_per_game", "MIN"),
        RecordColumn("points_per_game", "PTS"), RecordColumn("rebounds_per_game", "REB"),
        RecordColumn("assists_per_game", "AST"), RecordColumn("steals_per_game", "STL"),
        RecordColumn("blocks_per_game", "BLK"), "field_goal_pct", "three_point_pct", "free_throw_pct",
    ]

    /// Votes were halved in some years.
    private static func number(_ votes: Double) -> String {
        votes == votes.rounded() ? StatFormat.grouped(Int(votes)) : StatFormat.oneDecimal(votes)
    }
}
