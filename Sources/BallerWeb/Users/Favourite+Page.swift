import BallerCore
import BallerServing
import BallerUsers
import Foundation

extension Favourite {
    /// The name of today with its page; one that is in no artifact any more is said to be gone, under the name that it had.
    func shown(in directory: Directory?) -> Value {
        guard let directory else { return .text(name) }
        switch kind {
        case .player:
            if let player = directory.player(key) ?? directory.movedPlayer(key) {
                return .text(player.name, link: SitePath.player(player.slug))
            }
        case .team:
            if let team = directory.team(key, in: nil) {
                return .text(name, link: SitePath.team(team.abbreviation), note: team.abbreviation)
            }
        }
        return .text(name, note: "not in these data any more", tone: .quiet)
    }
}

extension Favourite.Kind {
    /// What a key of a request names, by the number that it has in every artifact.
    ///
    /// - Throws: a problem for what is not there.
    func found(_ key: String, in directory: Directory) throws(Problem) -> (key: String, name: String) {
        switch self {
        case .player:
            guard let player = directory.player(key) else { throw .notFound("There is no such player.") }
            return (player.id.description, player.name)
        case .team:
            guard let team = directory.team(key, in: nil) else { throw .notFound("There is no such team.") }
            let year = directory.seasons.last { directory.teamName(team.id, in: $0.id.year) != nil }?.id.year
            return (team.id.description, year.flatMap { directory.teamName(team.id, in: $0) } ?? team.abbreviation)
        }
    }
}

extension Date {
    /// `2026-11-28`.
    var day: String { String(formatted(.iso8601).prefix(10)) }
    /// `2026-11-28 14:05 UTC`.
    var moment: String { formatted(.iso8601).prefix(16).replacing("T", with: " ") + " UTC" }
}
