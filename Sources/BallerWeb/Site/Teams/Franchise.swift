import BallerCore
import BallerServing

/// A team through all its seasons, and the pages that there are of it.
struct Franchise {
    enum Part: String, CaseIterable {
        case players = "Players"
        case leaders = "Leaders"
        case coaches = "Coaches"
        case draft = "Draft"
        case numbers = "Numbers"
    }

    let name: String
    /// What names it through all its seasons.
    let key: String

    init<Parameters: TeamNaming>(_ request: ArtifactRequest<Parameters>) throws {
        let one: QueryArguments = ["is_active": .null, "conference": .null, "division": .null, "ids": .null]
        guard let team = try request.records("teams", one).first, let name = team["team_name"].text else {
            throw Problem.notFound("There is no team \(try request.team.abbreviation).")
        }
        self.name = name
        key = request.directory.key(ofTeam: try request.team.id)
    }

    private func address(_ part: Part) -> String {
        switch part {
        case .players: SitePath.players(of: key)
        case .leaders: SitePath.leaders(of: key)
        case .coaches: SitePath.coaches(of: key)
        case .draft: SitePath.draft(of: key)
        case .numbers: SitePath.numbers(of: key)
        }
    }

    func links(current: Part?) -> LinksBlock {
        let parts = Part.allCases.map {
            PageLink(text: $0.rawValue, link: address($0), isCurrent: $0 == current)
        }
        return LinksBlock(
            "team-pages",
            "Pages of the team",
            [PageLink(text: "Seasons", link: SitePath.team(key), isCurrent: current == nil)] + parts
        )
    }

    /// A page of one part of it.
    func page(_ part: Part, _ description: String, _ blocks: [(any Block)?]) -> Page {
        Page(
            "\(part.rawValue): \(name)",
            description,
            .teams,
            crumbs: [Run("Teams", link: SitePath.teams), Run(name, link: SitePath.team(key))],
            heading: Page.Heading(part.rawValue, PageLink(text: name, link: SitePath.team(key))),
            [links(current: part)] + blocks
        )
    }
}
