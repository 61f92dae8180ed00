import BallerCore
import BallerServing

/// A team through all its seasons.
enum TeamPage {
    static let route = SiteRoute(
        path: "/teams/{team}",
        about: "A team through all its seasons.",
        TeamParameters.self
    ) { request in
        let team = try Franchise(request)
        let seasons = try request.records("team_history")
        guard !seasons.isEmpty else { throw Problem.notFound("No season of the \(team.name) is here.") }
        return Page(
            team.name,
            "The seasons of the \(team.name): records, ratings, playoffs, coaches and leading scorers.",
            .teams,
            crumbs: [Run("Teams", link: SitePath.teams)],
            [
                FactsBlock("facts", facts(seasons)),
                team.links(current: nil),
                ChartBlock("wins", WinsChart.chart(seasons, of: team.name)),
                SectionBlock(
                    "seasons",
                    "Seasons",
                    RecordTable("seasons-table", "Seasons of the \(team.name)", columns(seasons), seasons)
                ),
            ]
        )
    }

    private static func facts(_ seasons: [Record]) -> [Fact] {
        let sum = { (name: String) in seasons.compactMap { $0[name].integer }.reduce(0, +) }
        let (wins, losses) = (sum("wins"), sum("losses"))
        let years = seasons.compactMap { $0["season_year"].integer }
        let names = seasons.compactMap { $0["team_name"].text }
        let former = names.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }.dropFirst()
        return [
            Fact(
                name: "Seasons",
                value: "\(seasons.count)\(span(years))"
            ),
            Fact(name: "Record", value: StatFormat.record(wins, losses)),
            Fact(name: "Win pct", value: StatFormat.share(wins, wins + losses)),
            Fact(name: "Playoffs", value: "\(seasons.count { $0["made_playoffs"].flag == true }) seasons"),
            Fact(name: "Titles", value: "\(seasons.count { $0["is_champion"].flag == true })"),
            Fact(name: "Earlier names", value: former.joined(separator: ", ")),
        ]
    }

    /// `, 1946-47 to 2025-26`.
    private static func span(_ years: [Int]) -> String {
        guard let first = years.min(), let last = years.max() else { return "" }
        return ", \(SeasonYear(rawValue: first).name) to \(SeasonYear(rawValue: last).name)"
    }

    private static func columns(_ seasons: [Record]) -> [RecordColumn] {
        let hasNames = Set(seasons.compactMap { $0["team_name"].text }).count > 1
        let hasLeagues = Set(seasons.compactMap { $0["league"].text }).count > 1
        return [season] + (hasLeagues ? ["league"] : []) + (hasNames ? [name] : []) + [
            "wins", "losses", RecordColumn("win_pct", isStrong: true), finish, rating,
            .average("pace"), .average("offensive_rating"), .average("defensive_rating"), playoffs,
            RecordColumn("coaches", "Coaches"), scorer, RecordColumn("top_win_shares", "Most win shares"),
        ]
    }

    private static let rating = RecordColumn("simple_rating") { row, _ in
        var rating = Value.signed(row["simple_rating"].number)
        if row["rating_is_computed"].flag == true { rating.note = "computed" }
        return rating
    }

    /// The season leads to the team in it.
    private static let season = RecordColumn("season_year") { row, links in
        guard let season = row.season else { return .missing(.unknown) }
        return .season(season, link: links.address(of: "team_abbreviation", in: row))
    }
    private static let name = RecordColumn("team_name") { row, _ in .text(row["team_name"].text) }
    private static let finish = RecordColumn("division_rank", "Place") { row, _ in
        let places = [("division_rank", "division"), ("conference_rank", "conference"), ("league_rank", "league")]
        for (column, table) in places {
            if let rank = row[column].integer {
                let of = table == "league" ? "the league" : row[table].text ?? table
                return .text("\(StatFormat.ordinal(rank)) in \(of)")
            }
        }
        return .missing(.unknown)
    }
    private static let playoffs = RecordColumn("playoff_round", "Playoffs") { row, _ in
        if row["is_champion"].flag == true { return .text("Champion", tone: .good) }
        let record = StatFormat.record(row["playoff_wins"].integer, row["playoff_losses"].integer)
        if let round = row["playoff_round"].text {
            return .text(round.inWords, note: record.isEmpty ? nil : record)
        }
        guard let made = row["made_playoffs"].flag else { return .missing(.unknown) }
        return made ? .text("yes") : .missing(.notApplicable)
    }
    private static let scorer = RecordColumn("player_name", "Most points") { row, links in
        .text(
            row["scoring_leader_player_name"].text,
            link: links.player(row["scoring_leader_player_slug"].text),
            note: row["scoring_leader_points"].integer.map { StatFormat.grouped($0) }
        )
    }
}
