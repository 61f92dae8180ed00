// What several routes take, of the API and of the site.

struct PlayerParameters: RouteParameters {
    let player = Parameter.player
}

struct PlayerSeasonParameters: RouteParameters {
    let player = Parameter.player
    let season = Parameter.season
}

/// One part of a player's season.
struct PlayerPartParameters: RouteParameters {
    let player = Parameter.player
    let season = Parameter.season
    let seasonType = Parameter.seasonType
}

struct TeamParameters: RouteParameters {
    let team = Parameter.team
}

struct TeamSeasonParameters: RouteParameters {
    let team = Parameter.team
    let season = Parameter.season
}

struct GameParameters: RouteParameters {
    let game = Parameter.game
}

struct SeasonParameters: RouteParameters {
    let season = Parameter.season
}
