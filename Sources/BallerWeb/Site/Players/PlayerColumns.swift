import BallerCore
import BallerServing

// Columns that tables of a player's seasons and games share.
extension RecordColumn {
    /// The season of a row, linked to the player's games of it; of a career its name.
    static func season(of slug: String) -> RecordColumn {
        RecordColumn("season_year") { row, _ in
            guard let season = row.season else { return .text("Career") }
            return .season(season, link: row["row_scope"].text == "stint" ? nil : SitePath.gameLog(slug, season))
        }
    }

    /// The team of a season, or that it was several.
    static let seasonTeam = RecordColumn("team_abbreviation") { row, links in
        guard let team = row["team_abbreviation"].text else {
            return row["row_scope"].text == "season_total" ? .text("Several", tone: .quiet) : .missing(.unknown)
        }
        return .text(team, link: links.address(of: "team_abbreviation", in: row))
    }

    /// A number that is an average, with its tenth also where that is nothing.
    static func decimal(_ name: String, _ title: String? = nil, isStrong: Bool = false) -> RecordColumn {
        RecordColumn(name, title, isStrong: isStrong) { row, _ in .oneDecimal(row[name].number) }
    }

    /// A share of 1, of two columns.
    static func share(_ name: String, _ made: String, _ attempted: String) -> RecordColumn {
        RecordColumn(name) { row, _ in
            guard let made = row[made].number, let attempted = row[attempted].number else { return .missing(.unknown) }
            return attempted > 0 ? .share(made / attempted) : .missing(.nothingTried)
        }
    }

    /// Made and attempted in one cell.
    static func shots(_ made: String, _ attempted: String, _ title: String) -> RecordColumn {
        RecordColumn(made, title) { row, _ in
            guard let made = row[made].integer else { return .missing(.unknown) }
            let tried = row[attempted].integer
            let shown = "\(made)–\(tried.map(String.init) ?? "?")"
            return Value(content: .pair(Double(made), tried.map(Double.init), shown: shown))
        }
    }

    /// A game's day, linked to its page.
    static let day = RecordColumn("game_date") { row, links in
        let date = row["game_date"].text ?? ""
        return .text(CalendarDay(date)?.short ?? date, link: links.address(of: "game_date", in: row))
    }

    /// The same with the year, for rows of several seasons.
    static let longDay = RecordColumn("game_date") { row, links in
        .text(row["game_date"].text, link: links.address(of: "game_date", in: row))
    }

    /// `at BOS`, `vs BOS`.
    static let opponent = RecordColumn("opponent_team_abbreviation", "Opp") { row, links in
        guard let code = row["opponent_team_abbreviation"].text else { return .missing(.unknown) }
        let place = row["location"].text.map { $0 == "AWAY" ? "at " : "vs " } ?? ""
        return .text(place + code, link: links.address(of: "opponent_team_abbreviation", in: row))
    }

    static let outcome = RecordColumn("outcome") { row, _ in
        guard let outcome = row["outcome"].text else { return .missing(.unknown) }
        return .text(outcome, tone: outcome == "W" ? .good : .bad)
    }

    /// `W 110–99`.
    static let result = RecordColumn("outcome") { row, _ in
        guard let outcome = row["outcome"].text else { return .missing(.unknown) }
        let score = StatFormat.record(row["team_points"].integer, row["opponent_points"].integer)
        return .text(score.isEmpty ? outcome : "\(outcome) \(score)", tone: outcome == "W" ? .good : .bad)
    }

    /// `38:07`; whole minutes where only they are known.
    static let time = RecordColumn("minutes_played", "MP") { row, _ in
        if let seconds = row["seconds_played"].integer {
            return Value(content: .number(Double(seconds) / 60, shown: StatFormat.clock(seconds: seconds)))
        }
        return .count(row["minutes_played"].integer)
    }
}
