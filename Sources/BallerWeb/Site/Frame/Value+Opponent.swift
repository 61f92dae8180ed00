extension Value {
    /// `at BOS`, `vs BOS`, linked to the team's season.
    static func opponent(_ code: String, _ location: String, _ season: Int) -> Value {
        .text("\(location == "AWAY" ? "at" : "vs") \(code)", link: SitePath.team(code, season))
    }
}
