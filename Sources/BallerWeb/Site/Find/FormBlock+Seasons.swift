import BallerCore
import BallerServing

extension FormBlock.Field {
    /// The seasons that there are, or all.
    static func season(_ request: FormRequest) -> FormBlock.Field {
        let seasons = request.directory.seasons.reversed().map { (value: $0.id.key, text: $0.id.name) }
        return .choice("season", "Season", [("", "All")] + seasons, chosen: request["season"])
    }

    static func seasonType(_ request: FormRequest) -> FormBlock.Field {
        let parts = SeasonType.inOrder.map { (value: $0.rawValue, text: SeasonType.title(of: $0.rawValue)) }
        let chosen = request["season_type"]
        return .choice("season_type", "Part", parts, chosen: chosen.isEmpty ? SeasonType.regular.rawValue : chosen)
    }
}
