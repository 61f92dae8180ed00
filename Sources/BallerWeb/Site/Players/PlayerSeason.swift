import BallerCore
import BallerServing

/// Whose season a page is about, the parts of it that were played, and where the pages beside it are.
struct PlayerSeason {
    /// The pages about one season of a player.
    enum Topic: String, CaseIterable {
        case gameLog = "Game log"
        case splits = "Splits"
        case shooting = "Shooting"
        case onOff = "On/off"

        func path(_ slug: String, _ season: SeasonID) -> String {
            switch self {
            case .gameLog: SitePath.gameLog(slug, season)
            case .splits: SitePath.splits(slug, season)
            case .shooting: SitePath.shooting(slug, season)
            case .onOff: SitePath.onOff(slug, season)
            }
        }
    }

    let player: Directory.Player
    let id: SeasonID
    /// Totals of the parts of this season, in the order of pages.
    let parts: [(type: SeasonType, total: Counted<PlayerSeasonRow>)]
    /// The player's seasons, oldest first.
    private let seasons: [SeasonID]
    private let yearsWithShots: Set<SeasonYear>

    /// Reads the season that the address names; a problem where the player has no games in it.
    init(_ request: ArtifactRequest<PlayerSeasonParameters>) throws {
        let totals = try request.rows("player_seasons", as: Counted<PlayerSeasonRow>.self).filter(\.isTotal)
        let shots = try request.rows("player_shot_seasons", as: ShotSeasonRow.self)
        try self.init(request.player, request.season, totals, yearsWithShots: Set(shots.map(\.seasonYear)))
    }

    init(
        _ player: Directory.Player,
        _ id: SeasonID,
        _ totals: [Counted<PlayerSeasonRow>],
        yearsWithShots: Set<SeasonYear>
    ) throws(Problem) {
        self.player = player
        self.id = id
        self.yearsWithShots = yearsWithShots
        parts = SeasonType.inOrder.compactMap { part in
            totals.first { $0.season == id && $0.seasonType == part.rawValue }.map { (part, $0) }
        }
        seasons = Set(totals.map(\.season)).sorted { ($0.year, $0.league.rawValue) < ($1.year, $1.league.rawValue) }
        guard !parts.isEmpty else {
            throw .notFound("\(player.name) has no games in \(id.name).")
        }
    }

    /// The pages about this season that have something to show; the one of the page itself is marked.
    func topics(current: Topic) -> [PageLink] {
        Topic.allCases.filter { $0 == current || has($0, id) }.map { topic in
            PageLink(text: topic.rawValue, link: topic.path(player.slug, id), isCurrent: topic == current)
        }
    }

    /// The same page of the player's other seasons, as far as it has something to show.
    func seasons(_ topic: Topic) -> [PageLink] {
        seasons.filter { $0 == id || has(topic, $0) }.map { other in
            PageLink(text: other.name, link: topic.path(player.slug, other), isCurrent: other == id)
        }
    }

    /// Play-by-play is younger than the ABA: the year alone tells.
    private func has(_ topic: Topic, _ season: SeasonID) -> Bool {
        (topic != .shooting && topic != .onOff) || yearsWithShots.contains(season.year)
    }
}
