/// Games as cards.
struct GamesBlock: Block, TemplateContext {
    static let template = "games"

    let id: String
    let games: [GameCard]
}

/// A game in a few words: who, the score, when.
struct GameCard {
    struct Side {
        let name: String
        let link: String
        /// Missing before the game.
        let points: Int?
        let isWinner: Bool
        /// Points by period, where known.
        var periods: [String] = []
    }

    /// The best line of a team, in a few words.
    struct Best {
        let name: String
        let link: String
        let line: String
    }

    /// Left out where all games are of one day.
    let date: String?
    /// `Final`, or when it starts.
    let status: String
    let sides: [Side]
    /// The game's page, which games to come do not have.
    let more: PageLink?
    var best: [Best] = []
}

/// The score at the head of a game's page.
struct ScoreBlock: Block, TemplateContext {
    static let template = "score"

    let id: String
    let sides: [GameCard.Side]
    let status: String
    /// Arena and attendance, where known.
    let place: [Run]
}

/// The first of several categories, a card each.
struct LeadersBlock: Block, TemplateContext {
    static let template = "leaders"

    let id: String
    let cards: [LeaderCard]
}

/// The first in one category.
struct LeaderCard {
    struct Entry {
        let rank: Int
        let name: String
        let link: String
        let team: String
        let teamLink: String
        let value: String
    }

    let title: String
    let entries: [Entry]
    /// Who qualifies.
    var note: String?
    /// Where there are more places.
    var more: PageLink?
}

/// Days by months, each a link.
struct DaysBlock: Block, TemplateContext {
    static let template = "days"

    struct Month {
        let name: String
        var days: [PageLink]
    }

    let id: String
    let months: [Month]
}
