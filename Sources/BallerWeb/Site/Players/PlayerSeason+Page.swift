import BallerCore
import BallerServing

extension PlayerSeason {
    /// A page about the season, every part of it: the game log, the splits or the shooting.
    func page(_ topic: Topic, _ description: String, _ blocks: [(any Block)?], isAdvanced: Bool = false) -> Page {
        let season = PageLink(text: id.name, link: SitePath.season(id))
        let title = "\(player.name), \(isAdvanced ? "advanced " : "")\(topic.rawValue.lowercased())"
        return Page(
            "\(title) \(season.text)",
            description,
            .players,
            crumbs: [Run("Players", link: SitePath.players), Run(player.name, link: SitePath.player(player.slug))],
            heading: Page.Heading(title, season),
            [
                LinksBlock("topics", "Pages of the season", topics(current: topic)),
                LinksBlock("seasons", "Seasons", seasons(topic)),
            ] + blocks
        ).shared(by: SitePath.card(player: player.slug))
    }
}
