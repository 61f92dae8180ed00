import BallerCore
import BallerServing

enum PlayerCard {
    static let route = CardRoute.route(
        SitePath.card(player: "{player}"),
        "A player's name, averages and seasons as a picture.",
        PlayerParameters.self
    ) { request in
        guard let detail = try request.rows("player_detail", as: PlayerDetailRow.self).first else {
            throw Problem.notFound("There is no such player.")
        }
        return card(
            detail,
            try request.rows("player_seasons", as: Counted<PlayerSeasonRow>.self),
            try request.rows("player_career_parts", as: CareerPartRow.self)
        )
    }

    static func card(
        _ detail: PlayerDetailRow,
        _ seasons: [Counted<PlayerSeasonRow>],
        _ extents: [CareerPartRow]
    ) -> SharingCard {
        let table = CareerTable(seasons, slug: detail.playerSlug, part: .regular, extents: extents)
        let (career, games) = (table.career, table.career.games)
        let average = { (key: ColumnKey) in games > 0 ? StatFormat.average(career[key], games) : "" }
        let years = StatFormat.years(detail.debutYear?.rawValue, detail.finalYear?.rawValue)
        return SharingCard(
            table.gap == nil ? "Player · career" : "Player · regular seasons that are here",
            detail.playerName,
            subtitle: [
                detail.position, detail.heightInches.map(StatFormat.height(inches:)), detail.currentTeamAbbreviation,
                years,
            ],
            figures: [
                .init(games > 0 ? StatFormat.grouped(games) : nil, games == 1 ? "game" : "games"),
                .init(average(.points), "points a game"), .init(average(.rebounds), "rebounds a game"),
                .init(average(.assists), "assists a game"),
            ],
            chart: table.trend
        )
    }
}
