import BallerParse
import BallerTestSupport
import Testing

struct PageTypesDocumentTests {
    @Test
    func `the page lists exactly the types, relations and unread kinds of the registry`() throws {
        let path = "docs/page-types.md"
        let updated = PageTypesDocument.updated(try WrittenFile.text(of: path))
        try WrittenFile.hold(path, to: updated, writtenBy: "PageTypesDocumentTests")
        for kind in UnreadKind.all { #expect(updated.contains("| `\(kind.name)` |")) }
        for type in PageTypes.all { #expect(updated.contains("| `\(type.name)` |")) }
    }

    /// The kinds of pages that were promised from the beginning; none may get lost.
    private let promised = [
        "standings", "standings_historical", "players_season_totals", "players_advanced_season_totals",
        "schedule_early",
        "schedule", "schedule_month", "daily_box_scores", "box_score", "play_by_play", "boxscore_shot_chart",
        "boxscore_plus_minus", "player_profile", "player_index", "player_game_log", "player_advanced_gamelog",
        "player_splits", "player_shooting", "player_on_off", "search_results", "search_results_empty", "daily_leaders",
        "injuries", "coach", "draft", "awards", "awards_teams", "awards_hof", "playoffs", "allstar", "leaders",
        "season_leaders", "rookies", "per_game", "per_minute", "per_poss", "shooting", "ratings", "uniform_numbers",
        "standings_by_date", "league_transactions", "team_season", "team_franchise", "team_schedule", "team_gamelog",
        "team_draft", "team_salaries", "team_depth_chart", "team_starting_lineups", "team_transactions",
        "referee_index",
        "referee_profile",
    ]

    @Test
    func `all 52 promised types are there`() {
        #expect(Set(promised).count == 52)
        #expect(Set(promised).isSubset(of: PageTypes.all.map(\.name)))
    }
}
