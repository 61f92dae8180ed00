package import BallerPages

/// A kind of page that Baller knows but does not read; such pages are refused by name.
package struct UnreadKind: Sendable {
    package let kind: PageKind
    /// Why it is not read, and where the same facts are.
    package let reason: String

    package var name: String { kind.name }

    /// The unread kind an address belongs to, if any.
    package static func kind(of url: String) -> UnreadKind? {
        PageAddress(url).flatMap { address in all.first { $0.kind == address.kind } }
    }

    package static let all: [UnreadKind] = [
        UnreadKind(kind: .draftExpansion, reason: "expansion drafts are no picks of a draft"),
        UnreadKind(kind: .draftRights, reason: "rights held change with trades; transactions tell them"),
        UnreadKind(kind: .bestRecords, reason: "the best and worst starts of all seasons follow from schedules"),
        UnreadKind(kind: .rookiesSeason, reason: "first seasons are lines of the season's tables"),
        UnreadKind(kind: .franchiseLeaders, reason: "leaders of one franchise follow from its register of players"),
        UnreadKind(kind: .franchiseExecutives, reason: "executives' own pages have their seasons"),
        UnreadKind(kind: .franchiseCoaches, reason: "coaches' own pages have their seasons"),
        UnreadKind(kind: .franchiseNumbers, reason: "the numbers of a season are on its own page"),
        UnreadKind(kind: .teamReferees, reason: "box scores name the officials of each game"),
        UnreadKind(kind: .refereePlayoffs, reason: "box scores name the officials of each game"),
        UnreadKind(kind: .numbersOfAllSeasons, reason: "the numbers of a season are on its own page"),
        UnreadKind(kind: .rosterContinuity, reason: "rosters and minutes of two seasons tell it"),
        UnreadKind(kind: .lastDays, reason: "sums of the last days follow from box scores"),
        UnreadKind(kind: .awardTracker, reason: "a forecast of the site's own"),
        UnreadKind(kind: .playoffOdds, reason: "a forecast of the site's own"),
        UnreadKind(kind: .onThisDay, reason: "no copy has been seen; box scores tell what happened"),
        UnreadKind(kind: .hallOfFameCandidates, reason: "candidates are no members"),
        UnreadKind(kind: .playerLineups, reason: "nothing gives it yet; play-by-play tells the substitutions"),
        UnreadKind(kind: .teamAdvancedGamelog, reason: "box scores have the same numbers"),
    ]
}
