import BallerServing

/// A draft: its picks by round with what they became, and what the combine before it measured.
enum DraftPage {
    struct Parameters: DraftNaming {
        let year = Parameter.draftYear
        let league = Parameter<String>.draftLeague
    }

    static let route = SiteRoute(
        path: "/draft/{draft_year}",
        about: "A draft: its picks with their careers, and the combine.",
        Parameters.self
    ) { request in
        let drafts = try request.rows("drafts")
        try isThere(request, drafts)
        let all = try request.records("drafts", ["draft_year": .null, "league": .null])
        let year = try request.year
        let leagues = all.filter { $0["draft_year"].integer == year }.compactMap { $0["league"].text }
        // A year with several drafts shows one: that of the league whose year needs no name.
        let league = try request.league ?? (leagues.contains("NBA") ? "NBA" : leagues.first)
        let picks = try request.records(
            "draft_picks",
            [
                "league": league.map { .text($0) } ?? .null, "team_id": .null, "round_number": .null,
                "college": .null,
            ]
        )
        return try page(picks, league: league ?? "", leagues: leagues, all: all, request)
    }

    private static func page(
        _ picks: [Record],
        league: String,
        leagues: [String],
        all: [Record],
        _ request: ArtifactRequest<Parameters>
    ) throws -> Page {
        let year = try request.year
        let years = all.compactMap { $0["draft_year"].integer }
        let step = { (year: Int?) in year.map { PageLink(text: "\($0)", link: SitePath.draft($0)) } }
        var table = RecordTable("picks-table", "Picks of the draft of \(year)", DraftColumns.picks, picks)
        table?.group = { row in row["round_number"].integer.map { "Round \($0)" } ?? "After the rounds" }
        let combine = RecordTable(
            "combine-table",
            "The combine before the draft of \(year)",
            DraftColumns.combine,
            try request.records("draft_combine")
        )
        // Before the NBA's there was none.
        let lottery = RecordTable(
            "lottery-table",
            "The lottery of the draft of \(year)",
            DraftColumns.lottery,
            league == "NBA" ? try request.records("draft_lottery") : []
        )
        return Page(
            "\(league) draft \(year)",
            "The \(league) draft of \(year): every pick with team, college and what he became.",
            .history,
            crumbs: [Run("History", link: SitePath.history), Run("Drafts", link: SitePath.drafts)],
            [
                StepsBlock(
                    id: "steps",
                    label: "Drafts",
                    previous: step(years.filter { $0 < year }.max()),
                    next: step(years.filter { $0 > year }.min()),
                    others: [PageLink(text: "All drafts", link: SitePath.drafts)]
                ),
                leagues.count < 2
                    ? nil
                    : LinksBlock(
                        "leagues",
                        "Leagues",
                        leagues.map {
                            PageLink(text: $0, link: SitePath.draft(year, league: $0), isCurrent: $0 == league)
                        }
                    ),
                SectionBlock("picks", "Picks", note: note(picks), table),
                SectionBlock(
                    "lottery",
                    "Lottery",
                    note: "Teams by their place before it, the worst record first.",
                    lottery
                ),
                SectionBlock("combine", "Combine", combine),
            ]
        )
    }

    /// What is to be known of these picks.
    private static func note(_ picks: [Record]) -> String {
        var words = ["Numbers are those of the regular seasons."]
        if picks.contains(where: { $0["is_territorial"].flag == true }) {
            words.append("A territorial pick was a player of the team's own region, taken before the rounds began.")
        }
        if picks.contains(where: { $0["is_forfeited"].flag == true }) {
            words.append("A forfeited pick was not made.")
        }
        if picks.contains(where: { $0["career_is_complete"].flag == false }) {
            words.append("“So far” stands beside the games of careers that are not here to their end, or not whole.")
        }
        return words.joined(separator: " ")
    }
}
