import BallerCore
import BallerServing

/// Whose season a page is about, the parts of it that were played, and where the pages beside it are.
struct PlayerSeason {
    /// The pages about one season of a player.
    enum Topic: String, CaseIterable {
        case gameLog = "Game log"
        case splits = "Splits"
        case shooting = "Shooting"

        func path(_ slug: String, _ year: Int) -> String {
            switch self {
            case .gameLog: SitePath.gameLog(slug, year)
            case .splits: SitePath.splits(slug, year)
            case .shooting: SitePath.shooting(slug, year)
            }
        }
    }

    let player: Directory.Player
    let year: Int
    /// Totals of the parts of this season, in the order of pages.
    let parts: [(type: SeasonType, total: Counted<PlayerSeasonRow>)]
    /// The player's seasons, oldest first.
    private let years: [Int]
    private let yearsWithShots: Set<Int>

    /// Reads the season that the address names; a problem where the player has no games in it.
    init(_ request: ArtifactRequest<PlayerSeasonParameters>) throws {
        let totals = try request.rows("player_seasons", as: Counted<PlayerSeasonRow>.self).filter(\.isTotal)
        let shots = try request.rows("player_shot_seasons", as: ShotSeasonRow.self)
        try self.init(request.player, request.season.rawValue, totals, yearsWithShots: Set(shots.map(\.seasonYear)))
    }

    init(
        _ player: Directory.Player,
        _ year: Int,
        _ totals: [Counted<PlayerSeasonRow>],
        yearsWithShots: Set<Int>
    ) throws(Problem) {
        self.player = player
        self.year = year
        self.yearsWithShots = yearsWithShots
        parts = SeasonType.inOrder.compactMap { part in
            totals.first { $0.seasonYear == year && $0.seasonType == part.rawValue }.map { (part, $0) }
        }
        years = Set(totals.map(\.seasonYear)).sorted()
        guard !parts.isEmpty else {
            throw .notFound("\(player.name) has no games in \(SeasonYear.name(year)).")
        }
    }

    /// The pages about this season that have something to show; the one of the page itself is marked.
    func topics(current: Topic) -> [PageLink] {
        Topic.allCases.filter { $0 == current || has($0, year) }.map { topic in
            PageLink(text: topic.rawValue, link: topic.path(player.slug, year), isCurrent: topic == current)
        }
    }

    /// The same page of the player's other seasons, as far as it has something to show.
    func seasons(_ topic: Topic) -> [PageLink] {
        years.filter { $0 == year || has(topic, $0) }.map { other in
            PageLink(text: SeasonYear.name(other), link: topic.path(player.slug, other), isCurrent: other == year)
        }
    }

    private func has(_ topic: Topic, _ year: Int) -> Bool { topic != .shooting || yearsWithShots.contains(year) }
}
