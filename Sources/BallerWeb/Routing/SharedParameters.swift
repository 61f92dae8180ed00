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
