import BallerCore
import BallerServing

/// A player's games of all seasons here by kinds of games, and the shots of those of which play-by-play is here.
enum CareerSplitsPages {
    static let splits = SiteRoute(
        path: "/players/{player}/splits/career",
        about: "A player's career by kinds of games.",
        PlayerParameters.self
    ) { request in
        let all = try request.rows("player_career_splits", ["season_type": .null])
        let parts = try SeasonType.inOrder.map { part in
            (part, try all.filtered("season_type", is: .text(part.rawValue)).decoded(as: Counted<SplitRow>.self))
        }
        let forms = [(StatColumn.Form.perGame, "per game", "per-game"), (.sums, "totals", "totals")]
        let sections: [(any Block)?] = forms.flatMap { form, words, id in
            parts.map { part, rows in
                let title = "\(part.title), \(words)"
                return SectionBlock("\(part.id)-\(id)", title, SplitTable.table(title, rows, form, season: nil))
            }
        }
        let games = parts.reduce(0) { $0 + ($1.1.first { $0.split == "total" }?.line.games ?? 0) }
        return try page(request, "Splits", sections, games == 0 ? nil : "Counted in the \(games.grouped) games here.")
    }

    static let shooting = SiteRoute(
        path: "/players/{player}/shooting/career",
        about: "A player's shots of all seasons by kinds.",
        PlayerParameters.self
    ) { request in
        let shots = try request.rows("player_career_shooting")
        let sections: [(any Block)?] = try SeasonType.inOrder.map { part in
            let rows = try shots.filtered("season_type", is: .text(part.rawValue)).decoded(as: ShootingRow.self)
            guard let all = rows.first(where: { $0.split == "total" }) else { return nil }
            return SectionBlock(
                part.id,
                part.title,
                [
                    WordsBlock(
                        "\(part.id)-source",
                        .quiet,
                        [Run("Counted in the play-by-play of \(all.games) games.")]
                    ),
                    ChartBlock(
                        "\(part.id)-zones",
                        ShotZones.bars(rows.filter { $0.split == "distance" }, season: nil).html
                    ),
                    TableBlock(
                        "\(part.id)-table",
                        ShootingTable.table("\(part.title), shooting", rows, season: nil)
                    ),
                ]
            )
        }
        return try page(request, "Shooting", sections, nil)
    }

    private static func page(
        _ request: ArtifactRequest<PlayerParameters>,
        _ topic: String,
        _ sections: [(any Block)?],
        _ note: String?
    ) throws -> Page {
        let player = try request.player
        var links = [
            PageLink(text: "Game log", link: SitePath.careerLog(player.slug)),
            PageLink(text: "Splits", link: SitePath.careerSplits(player.slug), isCurrent: topic == "Splits"),
        ]
        if try topic == "Shooting" || !request.rows("player_shot_seasons").isEmpty {
            let shooting = SitePath.careerShooting(player.slug)
            links.append(PageLink(text: "Shooting", link: shooting, isCurrent: topic == "Shooting"))
        }
        let known = sections.compactMap(\.self)
        return Page(
            "\(player.name), \(topic.lowercased()) of the career",
            "\(topic) of \(player.name) over all seasons that are here.",
            .players,
            crumbs: [Run("Players", link: SitePath.players), Run(player.name, link: SitePath.player(player.slug))],
            [
                LinksBlock("topics", "Pages of the career", links), note.map { WordsBlock("note", .note, [Run($0)]) },
                known.isEmpty ? WordsBlock.empty("none", "Nothing is here that tells of it.") : nil,
            ] + known
        ).shared(by: SitePath.card(player: player.slug))
    }
}
