import BallerCore

/// A player's seasons in one part of the season: a row a season, under it the teams of a season with several.
struct CareerTable {
    struct Row {
        let season: Value
        let league: Value
        /// The season that the row has the whole of; `nil` for a part of one and for sums.
        let whole: SeasonID?
        let age: Value
        let team: Value
        let position: Value
        let line: StatLine
        /// The seasons that the line is the sum of; empty where it is of one.
        var parts: [StatLine] = []
        let span: SeasonSpan
    }

    private let rows: [Counted<PlayerSeasonRow>]
    private let slug: String
    private let part: SeasonType
    /// How much of the career is here, by league.
    private let extents: [CareerPartRow]
    /// In what he was first of his league.
    private let firsts: LeagueFirsts

    init(
        _ rows: [Counted<PlayerSeasonRow>],
        slug: String,
        part: SeasonType,
        extents: [CareerPartRow],
        firsts: LeagueFirsts = LeagueFirsts()
    ) {
        self.rows = rows.filter { $0.seasonType == part.rawValue }
        self.slug = slug
        self.part = part
        self.extents = extents.filter { $0.seasonType == part.rawValue }
        self.firsts = firsts
    }

    /// What of the career is not here, in a sentence; `nil` where all is.
    var gap: String? {
        guard let all = extents.first(where: { $0.league == .all }), !all.isComplete else { return nil }
        let first = all.firstSeasonYear.name
        let start = "Not shown to be the whole career: "
        guard let missing = all.missingSeasons else {
            return start + "no source here tells when it began, and these are the seasons here from \(first) on."
        }
        let whole =
            "\(all.completeSeasons) of the \(all.seasons) seasons here \(all.completeSeasons == 1 ? "is" : "are") whole"
        if missing == 0 { return start + whole + "." }
        return start + whole
            + ", and \(missing == 1 ? "1 more is" : "\(missing) more are") not here, if \(missing == 1 ? "it was" : "they were") played."
    }

    /// The sum of all seasons.
    var career: StatLine { StatLine.sum(rows.filter(\.isTotal).map(\.line)) }

    /// Points, rebounds and assists a game by season.
    var trend: Chart? {
        let seasons = rows.filter(\.isTotal)
        let series = [("Points", ColumnKey.points), ("Rebounds", .rebounds), ("Assists", .assists)].map { name, key in
            (name, seasons.map { row in row.line[key].map { Double($0) / Double(max(row.line.games, 1)) } })
        }
        return .lines(
            "Points, rebounds and assists a game, \(part.title.lowercased())",
            over: seasons.map(\.season.name),
            series
        )
    }

    /// Without rows where the part was not played.
    func table(_ form: StatColumn.Form) -> Table<Row> {
        let seasons = rows.filter(\.isTotal)
        let columns = [StatColumn].career(withStarts: rows.contains { $0.line[.gamesStarted] != nil })
        // Where all seasons are of one league it says nothing.
        let leagues: [Column<Row>] =
            Set(rows.map(\.league)).count > 1 ? [.text("Lg", "League of the season", \.league)] : []
        let ages: [Column<Row>] = rows.contains { $0.age != nil } ? [.number(.age, \.age)] : []
        let positions: [Column<Row>] = rows.contains { $0.position != nil } ? [.text(.position, \.position)] : []
        return Table(
            "\(part.title), \(form.words)",
            [.text(.seasonYear, \.season)] + ages + [.text(.teamAbbreviation, \.team)] + leagues + positions
                + marked(columns, form),
            lines: seasons.flatMap { season in
                [.row(row(season))] + stints(of: season).map { .part(row($0)) }
            },
            foot: foot(seasons)
        ).of(\.span)
    }

    private func marked(_ columns: [StatColumn], _ form: StatColumn.Form) -> [Column<Row>] {
        let shown = Column<Row>.stats(columns, form) { StatLine.Shown(line: $0.line, form: form, seasons: $0.parts) }
        return firsts.marking(shown, of: columns, form, part) { row in row.whole.map { ($0, nil) } }
    }

    /// The career, and before it the part in each league where it was in two.
    private func foot(_ seasons: [Counted<PlayerSeasonRow>]) -> [Row] {
        let leagues = Set(seasons.map(\.league.counted)).sorted { $0.isMain && !$1.isMain }
        let parts = leagues.count == 1 ? [] : leagues
        return parts.compactMap { league in
            let title = "\(title(league)) \(league.rawValue)"
            return sum(seasons.filter { $0.league.counted == league }, title, league: league)
        } + [sum(seasons, title(.all), league: leagues.count == 1 ? leagues.first : nil)].compactMap(\.self)
    }

    /// A sum over a part is not called the career.
    private func title(_ league: LeagueID) -> String {
        extents.first { $0.league == league }?.isComplete == true ? "Career" : "All here"
    }

    private func sum(_ seasons: [Counted<PlayerSeasonRow>], _ title: String, league: LeagueID?) -> Row? {
        guard let first = seasons.first?.seasonYear, let last = seasons.last?.seasonYear else { return nil }
        let lines = seasons.map(\.line)
        return Row(
            season: .text(title),
            league: .missing(.notApplicable),
            whole: nil,
            age: .missing(.notApplicable),
            team: .text(seasons.count == 1 ? "1 season" : "\(seasons.count) seasons"),
            position: .missing(.notApplicable),
            line: .sum(lines),
            parts: lines,
            span: SeasonSpan(first.rawValue...last.rawValue, league: league)
        )
    }

    /// The teams of a season, when it was more than one.
    private func stints(of season: Counted<PlayerSeasonRow>) -> [Counted<PlayerSeasonRow>] {
        guard season.teamAbbreviation == nil else { return [] }
        return rows.filter { !$0.isTotal && $0.season == season.season }
    }

    private func row(_ row: Counted<PlayerSeasonRow>) -> Row {
        let season = row.season
        let teams = "\(row.teams.split(separator: ",").count) teams"
        return Row(
            season: .season(season, link: row.isTotal ? SitePath.gameLog(slug, season) : nil),
            league: .text(season.league.rawValue),
            whole: row.isTotal ? season : nil,
            age: .count(row.age),
            team: row.teamAbbreviation.map { .text($0, link: SitePath.team($0, season)) } ?? .text(teams, tone: .quiet),
            position: .text(row.position),
            line: row.line,
            span: SeasonSpan(season)
        )
    }
}

extension StatColumn.Form {
    /// What the numbers of a table are.
    fileprivate var words: String {
        switch self {
        case .sums: "totals"
        case .perGame: "averages a game"
        case .per36: "per 36 minutes"
        }
    }
}
