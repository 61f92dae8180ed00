import BallerCore
import BallerServing

/// What is known of a player beyond the seasons in sums, each empty where nothing is.
struct PlayerRecords {
    var profile: Record?
    /// Whether there is a page of the draft in which he was picked.
    var hasDraft = false
    var parts: Record?
    var firsts = LeagueFirsts()
    var advanced: [Record] = []
    var percentiles: [Record] = []
    /// The most in one game of those that are here, by part of the season.
    var highs: [SeasonType: [Record]] = [:]
    var printedHighs: [Record] = []
    var similar: [Record] = []
    var allStar: [Record] = []
    var honours: [Record] = []
    var salaries: [Record] = []
    var contracts: [Record] = []
    var transactions: [Record] = []
    /// Those that have pages.
    var seasons: Set<SeasonID> = []

    init() {}

    /// Asks for the percentiles of the season that is named.
    init(_ request: ArtifactRequest<PlayerParameters>, newest: SeasonID?) throws {
        seasons = Set(request.directory.seasons.map(\.id))
        profile = try request.records("player_profile").first
        if let year = PlayerFacts.draftYear(profile) {
            let league = request.directory.leagues[year] ?? .nba
            let lists = try request.records(
                "season_lists",
                ["league": .text(league.rawValue), "season_year": .integer(Int64(year))]
            )
            hasDraft = lists.contains { $0["list"].text == "draft" }
        }
        let parts = try request.records("player_parts").first
        self.parts = parts
        /// Nothing is asked for of which nothing is there.
        func rows(_ part: String, _ query: String, _ arguments: QueryArguments = [:]) throws -> [Record] {
            parts?["has_\(part)"].flag == true ? try request.records(query, arguments) : []
        }
        firsts = try LeagueFirsts(ofPlayer: request.reading)
        advanced = try request.records("player_advanced_lines")
        if let newest {
            percentiles = try request.records(
                "player_percentiles",
                ["league": .text(newest.league.rawValue), "season_year": .integer(Int64(newest.year.rawValue))]
            )
        }
        let all: QueryArguments = [
            "season_year": .null, "league": .null, "team_id": .null, "from": .null, "to": .null,
            "limit": .integer(100), "offset": .integer(0),
        ]
        for part in [SeasonType.regular, .playoff] {
            highs[part] = try request.records(
                "player_highs",
                ["season_type": .text(part.rawValue), "season_year": .null, "league": .null]
            )
        }
        printedHighs = try rows("printed_highs", "player_printed_highs")
        similar = try rows("profile", "player_similar_careers")
        allStar = try rows("all_star_games", "player_all_star_lines")
        honours = try rows("honours", "player_honours")
        salaries = try rows("salaries", "salaries", all)
        contracts = try rows("contracts", "contracts", all)
        transactions = try rows("transactions", "transactions", all)
    }
}
