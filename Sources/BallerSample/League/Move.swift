import BallerCore

/// Something that changed who plays where; players and teams by their indices in the league.
enum Move {
    case draft(DraftPick)
    /// A rookie whom nobody drafted.
    case signing(player: Int, team: Int)
    case trade(on: CalendarDay, one: Party, other: Party)
    /// To a team that enters the league.
    case expansion(player: Int, from: Int, to: Int)
    case retirement(player: Int, team: Int)

    var pick: DraftPick? { if case .draft(let pick) = self { pick } else { nil } }

    /// A player in a trade, and the team that he leaves.
    struct Party {
        let player: Int
        let team: Int
    }
}

/// A pick of a draft.
struct DraftPick {
    enum Outcome {
        /// A rookie of the coming season, by his index.
        case rookie(Int)
        /// Somebody who never plays.
        case other(name: String)
        case forfeited
    }

    let round: Int
    /// From 1 through all rounds.
    let number: Int
    /// The index of the team that picks.
    let team: Int
    let outcome: Outcome
}
