import BallerCore
import BallerServing

/// What is known of a day's games beyond their scores: the points by period and the lines of the players, best first.
struct DayGames {
    let periods: [Record]
    let lines: [Record]

    init<Parameters>(_ request: ArtifactRequest<Parameters>, _ day: CalendarDay) throws {
        let date: QueryArguments = ["game_date": .text(day.description)]
        periods = try request.records("day_line_scores", date)
        lines = try request.records("day_player_lines", date)
    }

    /// The card with the points by period of each side and the best line of each team.
    func filled(_ card: GameCard, _ game: GameListRow) -> GameCard {
        guard let id = game.gameID.map({ Int($0.rawValue) }) else { return card }
        var sides = card.sides
        for (place, isHome) in [false, true].enumerated() where place < sides.count {
            sides[place].periods = periods.filter { $0["game_id"].integer == id && $0["is_home"].flag == isHome }
                .compactMap { $0["points"].integer.map(String.init) }
        }
        let best = [false, true].compactMap { isHome in
            lines.first { $0["game_id"].integer == id && $0["is_home"].flag == isHome }.flatMap(Self.best)
        }
        return GameCard(date: card.date, status: card.status, sides: sides, more: card.more, best: best)
    }

    /// `31 pts, 12 reb, 9 ast`.
    private static func best(_ row: Record) -> GameCard.Best? {
        guard let name = row["player_name"].text, let slug = row["player_slug"].text else { return nil }
        let numbers = [("points", "pts"), ("rebounds", "reb"), ("assists", "ast")]
        let words = numbers.compactMap { column, word in row[column].integer.map { "\($0) \(word)" } }
        return GameCard.Best(name: name, link: SitePath.player(slug), line: words.joined(separator: ", "))
    }

    /// The first five in each of the numbers of a box score.
    var leaders: LeadersBlock? {
        let cards = [
            ("points", "Points"), ("rebounds", "Rebounds"), ("assists", "Assists"), ("steals", "Steals"),
            ("blocks", "Blocks"), ("three_pointers_made", "Three-pointers"),
        ].compactMap { column, title in card(column, title) }
        return cards.isEmpty ? nil : LeadersBlock(id: "leaders-cards", cards: cards)
    }

    private func card(_ column: String, _ title: String) -> LeaderCard? {
        let known = lines.filter { ($0[column].integer ?? 0) > 0 }
            .sorted {
                ($0[column].integer ?? 0, $1["rank"].integer ?? 0) > ($1[column].integer ?? 0, $0["rank"].integer ?? 0)
            }
        guard !known.isEmpty else { return nil }
        let entries = known.prefix(5).compactMap { row -> LeaderCard.Entry? in
            guard let name = row["player_name"].text, let slug = row["player_slug"].text,
                let value = row[column].integer,
                let team = row["team_abbreviation"].text, let season = row.season
            else { return nil }
            return LeaderCard.Entry(
                rank: 1 + known.count { ($0[column].integer ?? 0) > value },
                name: name,
                link: SitePath.player(slug),
                team: team,
                teamLink: SitePath.team(team, season),
                value: String(value)
            )
        }
        return LeaderCard(title: title, entries: entries)
    }
}
