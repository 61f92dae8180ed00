import BallerCore
import BallerServing

/// A page about one season of a player, every part of it: the game log, the splits or the shooting.
struct PlayerSeasonView {
    let name: String
    let link: String
    /// What the page shows of the season, within its heading.
    let topic: String
    let season: PageLink
    let topics: [PageLink]
    let seasons: [PageLink]
    /// A sentence in the place of sections, where there is nothing to show.
    let note: String?
    let sections: [TableSection]
    private let description: String

    init(
        _ season: PlayerSeason,
        _ topic: PlayerSeason.Topic,
        about description: String,
        _ sections: [TableSection],
        note: String? = nil
    ) {
        name = season.player.name
        link = SitePath.player(season.player.slug)
        self.topic = topic.rawValue.lowercased()
        self.season = PageLink(text: SeasonYear.name(season.year), link: SitePath.season(season.year))
        topics = season.topics(current: topic)
        seasons = season.seasons(topic)
        self.note = note
        self.sections = sections
        self.description = description
    }

    var page: Page {
        Page(
            title: "\(name), \(topic) \(season.text)",
            description: description,
            section: .players,
            template: "player-season",
            content: self
        )
    }
}
