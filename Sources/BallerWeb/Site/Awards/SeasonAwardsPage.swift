import BallerCore
import BallerServing

/// The awards of a season: who won, who was voted for, the honour teams.
enum SeasonAwardsPage {
    private static let everything: QueryArguments = [
        "award": .null, "winners_only": .boolean(false), "limit": .integer(5000), "offset": .integer(0),
    ]

    static let route = SiteRoute(
        path: "/seasons/{season}/awards",
        about: "The awards of a season: winners, votes and honour teams.",
        SeasonParameters.self
    ) { request in
        let season = try request.season
        let rows = try request.records("award_recipients", everything)
        let awards = groups(rows.filter { $0["kind"].text == "AWARD" })
        let teams = groups(rows.filter { $0["kind"].text == "TEAM" })
        let links = RecordLinks(directory: request.directory)
        let hasAllStars = rows.contains { $0["kind"].text == "ALL_STAR" }
        return Page(
            "Awards \(season.name)",
            "The awards of \(season.name): winners, votes with shares, and honour teams.",
            .history,
            crumbs: [Run("History", link: SitePath.history), Run("Awards", link: SitePath.awards)],
            heading: Page.Heading("Awards", PageLink(text: season.name, link: SitePath.season(season))),
            [
                StepsBlock(
                    around: season,
                    of: request.directory.seasons.map(\.id),
                    all: PageLink(text: "All awards", link: SitePath.awards),
                    link: { SitePath.awards($0) }
                ),
                awards.isEmpty && teams.isEmpty
                    ? WordsBlock.empty("nothing", "No source here tells of the awards of this season.") : nil,
                winners(awards, links),
            ]
                + awards.map { award in
                    SectionBlock(
                        award.key,
                        award.name,
                        RecordTable("\(award.key)-table", "\(award.name), votes", AwardColumns.votedFor, award.rows)
                    )
                }
                + teams.map { team in
                    SectionBlock(
                        team.key,
                        team.name,
                        TableBlock(
                            "\(team.key)-table",
                            HonourTeams.table(team.name, HonourTeam.teams(of: team.rows), links)
                        )
                    )
                } + [
                    hasAllStars
                        ? WordsBlock.more("more", [PageLink(text: "All-Stars", link: SitePath.allStar(season))]) : nil
                ]
        )
    }

    private struct Group {
        let id: String
        let name: String
        var rows: [Record]

        var key: String { AwardKey.key(of: id) }
    }

    /// The rows of each award, in their order.
    private static func groups(_ rows: [Record]) -> [Group] {
        var groups: [Group] = []
        for row in rows {
            guard let id = row["award_id"].text, let name = row["award"].text else { continue }
            if groups.last?.id == id {
                groups[groups.count - 1].rows.append(row)
            } else {
                groups.append(Group(id: id, name: AwardKey.name(of: id, in: row["league"].text) ?? name, rows: [row]))
            }
        }
        return groups.sorted { AwardKey.place(of: $0.id) < AwardKey.place(of: $1.id) }
    }

    /// The winners side by side; awards that two shared name both.
    private static func winners(_ awards: [Group], _ links: RecordLinks) -> FactsBlock? {
        FactsBlock(
            "winners",
            awards.flatMap { award in
                award.rows.filter { $0["is_winner"].flag == true }.map { row in
                    Fact(
                        name: award.name,
                        value: row["player_name"].text ?? "",
                        link: links.address(of: "player_name", in: row)
                    )
                }
            }
        )
    }
}
