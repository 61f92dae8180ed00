import BallerCore

// What several routes take, of the API and of the site.

/// What names a season in its path.
protocol SeasonNaming: RouteParameters {
    var season: Parameter<SeasonID> { get }
}

/// What names a game in its path.
protocol GameNaming: RouteParameters {
    var game: Parameter<GameID> { get }
}

struct PlayerParameters: RouteParameters {
    let player = Parameter.player
}

struct PlayerSeasonParameters: SeasonNaming {
    let player = Parameter.player
    let season = Parameter.season
}

/// One part of a player's season.
struct PlayerPartParameters: SeasonNaming {
    let player = Parameter.player
    let season = Parameter.season
    let seasonType = Parameter.seasonType
}

struct TeamParameters: RouteParameters {
    let team = Parameter.team
}

struct TeamSeasonParameters: SeasonNaming {
    let team = Parameter.team
    let season = Parameter.season
}

struct GameParameters: GameNaming {
    let game = Parameter.game
}

struct SeasonParameters: SeasonNaming {
    let season = Parameter.season
}

struct CoachParameters: RouteParameters {
    let coach = Parameter.text("coach", .text(1...40), "A coach's coach_id or Basketball-Reference id.")
        .example("jacksph01c")
}

struct RefereeParameters: RouteParameters {
    let referee = Parameter.referee
}

struct ExecutiveParameters: RouteParameters {
    let executive = Parameter.text(
        "executive",
        .text(1...40),
        "An executive's executive_id or Basketball-Reference id."
    )
    .example("rileypa99x")
}

struct CollegeParameters: RouteParameters {
    let college = Parameter.text(
        "college",
        .text(1...80),
        "The name of the college, as /colleges has it, in upper or lower case."
    )
    .example("Duke")
}

/// What names a draft in its path; a year may have had several.
protocol DraftNaming: RouteParameters {
    var year: Parameter<Int> { get }
}

extension Parameter where Value == String {
    static let referee = text("referee", .text(1...40), "An official's number or Basketball-Reference id.")
        .example("fostesc99r")
    static let birthCountry = text("birth_country", .text(2...2), "The country by its two letters.").example("FR")
    static let draftLeague = text("league", .choice(["NBA", "BAA", "ABA"]), "Only of this league.").optional
}

extension Parameter where Value == Int {
    static let draftYear = integer("draft_year", 1947...2199, "The year of the draft.")
}
