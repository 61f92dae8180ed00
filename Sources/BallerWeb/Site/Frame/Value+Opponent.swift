import BallerCore

extension Value {
    /// `at BOS`, `vs BOS`, linked to the team's season.
    static func opponent(_ code: String, _ location: String, _ season: SeasonID) -> Value {
        .text("\(location == "AWAY" ? "at" : "vs") \(code)", link: SitePath.team(code, season))
    }
}
