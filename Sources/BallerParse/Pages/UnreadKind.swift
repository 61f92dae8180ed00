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
        UnreadKind(kind: .draftExpansion, reason: "expansion drafts are not picks in a draft"),
        UnreadKind(kind: .draftRights, reason: "held rights change with trades; transactions list them"),
        UnreadKind(kind: .bestRecords, reason: "the best and worst starts can be computed from schedules"),
        UnreadKind(kind: .rookiesSeason, reason: "first seasons are in the season's tables"),
        UnreadKind(kind: .franchiseLeaders, reason: "a franchise's leaders follow from its register of players"),
        UnreadKind(kind: .franchiseExecutives, reason: "executives' own pages list their seasons"),
        UnreadKind(kind: .franchiseCoaches, reason: "coaches' own pages list their seasons"),
        UnreadKind(kind: .franchiseNumbers, reason: "each season's numbers are on its own page"),
        UnreadKind(kind: .teamReferees, reason: "box scores name the officials of each game"),
        UnreadKind(kind: .refereePlayoffs, reason: "box scores name the officials of each game"),
        UnreadKind(kind: .numbersOfAllSeasons, reason: "each season's numbers are on its own page"),
        UnreadKind(kind: .rosterContinuity, reason: "it can be computed from the rosters and minutes of two seasons"),
        UnreadKind(kind: .lastDays, reason: "totals of the last days can be computed from box scores"),
        UnreadKind(kind: .awardTracker, reason: "the site's own forecast"),
        UnreadKind(kind: .playoffOdds, reason: "the site's own forecast"),
        UnreadKind(kind: .onThisDay, reason: "no copy has been seen; box scores have the events"),
        UnreadKind(kind: .hallOfFameCandidates, reason: "candidates are not members"),
        UnreadKind(kind: .playerLineups, reason: "there is no other source yet; play-by-play lists the substitutions"),
        UnreadKind(kind: .teamAdvancedGamelog, reason: "box scores have the same numbers"),
    ]
}
