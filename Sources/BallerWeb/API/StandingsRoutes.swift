import BallerCore
import BallerServing

func standingsRoutes() -> [ArtifactRoute] { [standings] }

/// How the table of a season is cut.
enum StandingsGrouping: String, CaseIterable {
    case conference, division, league
}

private struct StandingsParameters: SeasonNaming {
    let season = Parameter.season
    let view = Parameter<StandingsGrouping>.choice(
        "view",
        "One table, one a conference, or one a division.",
        default: .conference
    )
}

private let standings = ArtifactRoute.api(
    "/standings/{season}",
    "The table of a season.",
    StandingsParameters.self,
    .object([
        .cases(of: { try $0.view }) { view in
            switch view {
            // The table has the name that the season's league has elsewhere.
            case .league: .group([.seasonOfLeague(), shownView, .rows("league", of: "standings")])
            case .division:
                .group([.season(), shownView, .groups("divisions", of: "standings", by: "division", as: "teams")])
            case .conference:
                .group([.season(), shownView, .rows("standings", by: "conference", named: conferences)])
            }
        }
    ])
)

private let shownView = RouteMember<StandingsParameters>.value("view") { try $0.view.rawValue }

/// The two of today, which are there whether the season had them or not.
private let conferences = [(text: "East", name: "eastern"), (text: "West", name: "western")]
