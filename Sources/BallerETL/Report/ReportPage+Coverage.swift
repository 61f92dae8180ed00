import BallerCore

extension ReportPage {
    /// How many games every relation has, a grid for each league and part of the season.
    var coverage: String {
        guard !details.coverage.isEmpty else { return "" }
        let grids = Self.groups(details.coverage) { "\($0.league), \(Self.words($0.seasonType))" }.map { title, cells in
            let relations = ["dim_games"] + Self.distinct(cells.map(\.relation)).sorted().filter { $0 != "dim_games" }
            let rows = Self.groups(cells) { "\($0.seasonYear)" }.map { season, own in
                let known = Dictionary(own.map { ($0.relation, $0) }) { first, _ in first }
                return [HTML.Cell.text(season)] + relations.map { Self.cell(known[$0]) }
            }
            let table = HTML.table("Games: \(title)", ["Season"] + relations, rows, style: "grid")
            return HTML.folded(title, isOpen: cells.first?.seasonType == "REGULAR", table)
        }
        let note =
            "<p>Games of which a relation has rows, of those that the part of the season has as far as is known.</p>"
        return HTML.section("Coverage", id: "coverage", [note] + grids)
    }

    private static func cell(_ coverage: ReportDetails.Coverage?) -> HTML.Cell {
        guard let coverage, coverage.games > 0 else { return .mark("none", "m0") }
        let percent = percent(coverage.games, of: coverage.allGames)
        guard percent < 100 else { return .mark(coverage.games.grouped, "m4") }
        return .mark("\(coverage.games.grouped) of \(coverage.allGames.grouped)", shade(percent))
    }

    /// Which numbers of players' lines are there, a grid for each league.
    var availability: String {
        guard !details.availability.isEmpty else { return "" }
        let grids = Self.groups(details.availability, by: \.league).map { league, cells in
            let stats = Self.distinct(cells.map(\.stat)).sorted()
            let rows = Self.groups(cells) { "\($0.seasonYear)" }.map { season, own in
                let known = Dictionary(own.map { ($0.stat, $0) }) { first, _ in first }
                return [HTML.Cell.text(season)] + stats.map { Self.cell(known[$0]) }
            }
            let columns = ["Season"] + stats.map(Self.words)
            let table = HTML.table("Numbers of players’ lines: \(league)", columns, rows, style: "grid")
            return HTML.folded(league, isOpen: true, table)
        }
        let note =
            "<p>Of how many lines of players in games a number is known. “then” was not recorded by the league at that time; "
            + "“missing” was, but is not here.</p>"
        return HTML.section("Numbers of players’ lines", id: "availability", [note] + grids)
    }

    private static func cell(_ stat: ReportDetails.Availability?) -> HTML.Cell {
        guard let stat else { return .mark("", "") }
        return switch stat.state {
        case "THERE": .mark("all", "m4")
        case "IN_PART":
            .mark("\(percent(stat.linesWith, of: stat.lines)) %", shade(percent(stat.linesWith, of: stat.lines)))
        case "NOT_RECORDED_THEN": .mark("then", "then")
        case "MISSING": .mark("missing", "m0")
        default: .mark("unknown", "then")
        }
    }

    /// The style of a share that is neither none nor all.
    private static func shade(_ percent: Int) -> String { percent < 34 ? "m1" : percent < 67 ? "m2" : "m3" }

    /// `PLAY_IN` as `play in`.
    private static func words(_ code: String) -> String { code.lowercased().replacing("_", with: " ") }

    /// Elements by a name, names and elements in the order in which they come.
    private static func groups<Element>(
        _ elements: [Element],
        by name: (Element) -> String
    ) -> [(name: String, elements: [Element])] {
        var places: [String: Int] = [:]
        var groups: [(name: String, elements: [Element])] = []
        for element in elements {
            let name = name(element)
            if let place = places[name] {
                groups[place].elements.append(element)
            } else {
                places[name] = groups.count
                groups.append((name, [element]))
            }
        }
        return groups
    }

    private static func distinct(_ names: [String]) -> [String] { groups(names) { $0 }.map(\.name) }
}
