import BallerCore
import BallerServing

/// A player's seasons in one of the forms that the overview has no room for.
enum PlayerModePage {
    static let routes = PlayerMode.allCases.filter { $0 != .overview }.map { mode in
        SiteRoute(
            path: "/players/{player}/\(mode.rawValue)",
            about: "A player's seasons: \(mode.title.lowercased()).",
            PlayerParameters.self
        ) { request in
            let player = try request.player
            let title = "\(player.name), \(mode.title.lowercased())"
            let sections = try sections(mode, player, request)
            return Page(
                title,
                "\(player.name), season by season: \(mode.title.lowercased()), regular season and playoffs.",
                .players,
                crumbs: [Run("Players", link: SitePath.players), Run(player.name, link: SitePath.player(player.slug))],
                [PlayerMode.links(player.slug, current: mode, try request.records("player_parts").first)]
                    + (sections.isEmpty
                        ? [WordsBlock.empty("none", "No source here has these numbers of \(player.name).")] : sections)
            ).shared(by: SitePath.card(player: player.slug))
        }
    }

    private static func sections(
        _ mode: PlayerMode,
        _ player: Directory.Player,
        _ request: ArtifactRequest<PlayerParameters>
    ) throws -> [any Block] {
        let firsts = try LeagueFirsts(ofPlayer: request.reading)
        let lines = { (lines: PlayerLines, query: String) in
            lines.sections(player.slug, try request.records(query), firsts)
        }
        return switch mode {
        case .overview: []
        case .totals: try counted(.sums, player, request, firsts)
        case .per36: try counted(.per36, player, request, firsts)
        case .per100: try lines(.per100, "player_per_100")
        case .adjusted: try lines(.adjusted, "player_adjusted_shooting")
        case .shooting: try lines(.shooting, "player_shooting_seasons")
        case .plays: try lines(.plays, "player_play_by_play_seasons")
        }
    }

    /// Sums of each part, or what they come to in 36 minutes.
    private static func counted(
        _ form: StatColumn.Form,
        _ player: Directory.Player,
        _ request: ArtifactRequest<PlayerParameters>,
        _ firsts: LeagueFirsts
    ) throws -> [any Block] {
        let seasons = try request.rows("player_seasons", as: Counted<PlayerSeasonRow>.self)
        let extents = try request.rows("player_career_parts", as: CareerPartRow.self)
        return SeasonType.inOrder.compactMap { part in
            let career = CareerTable(seasons, slug: player.slug, part: part, extents: extents, firsts: firsts)
            return SectionBlock(part.id, part.title, career.table(form), note: career.gap)
        }
    }
}
