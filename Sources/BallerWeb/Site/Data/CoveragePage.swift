import BallerCore
import BallerServing

/// Which kinds of records each season has, and whether of all its games.
enum CoveragePage {
    static let route = SiteRoute(path: SitePath.coverage, about: "What there is of every season.") { request in
        let rows = try request.records(
            "coverage_of_seasons",
            [
                "relation": .null, "league": .null, "season_year": .null,
                "limit": .integer(100_000), "offset": .integer(0),
            ]
        )
        let alone = try request.records("plays_without_games")
        return Page(
            "Coverage",
            "Which kinds of records each season has here, and whether of all its games.",
            .data,
            crumbs: [Run("Data", link: SitePath.data)],
            [
                WordsBlock(
                    "about",
                    .lead,
                    [
                        "How many games of each part of a season are here, by what is told of them. A number alone is all of them; “of” says how many were played. What belongs to the season as a whole, such as its draft, is counted in rows."
                    ]
                ),
                block(CoverageGrid(rows, request.directory))
                    ?? WordsBlock.empty("none", "There is no coverage report in this artifact."),
                SectionBlock(
                    "plays",
                    "Play-by-play without its game",
                    note:
                        "Nothing else is here of these games, not even who played whom and how it ended, so that they have no page and count nowhere.",
                    RecordTable("plays-table", "Games of play-by-play alone", plays, alone)
                ),
            ]
        )
    }

    private static let plays: [RecordColumn] = [
        RecordColumn("game_date") { row, _ in
            let day = row["game_date"].text.flatMap(CalendarDay.init)
            let link = day.map { SitePath.address(SitePath.plays, [("from", "\($0)"), ("to", "\($0)")]) }
            return .text(day?.long, link: link)
        },
        "bref_game_id", "events",
    ]

    /// The grid, or what is left of it where a page shows a few seasons only.
    static func block(_ grid: CoverageGrid) -> TableBlock? { TableBlock("coverage", grid.table) }
}

/// Parts of seasons by kinds of records.
struct CoverageGrid {
    struct Line {
        let season: SeasonID
        let part: String
        let cells: [String: Record]
    }

    private(set) var lines: [Line]
    private let relations: [String]
    /// Seasons that have a page: of others there is a draft or an award alone.
    private let seasons: Set<SeasonID>

    /// Takes the rows of the report, of which those of a part lie together; those alone that `isWanted`.
    init(_ rows: [Record], _ directory: Directory, where isWanted: (SeasonID) -> Bool = { _ in true }) {
        var lines: [Line] = []
        var cells: [String: Record] = [:]
        for (place, row) in rows.enumerated() {
            guard let season = row.season, let part = row["season_type"].text, isWanted(season) else { continue }
            cells[row["relation"].text ?? ""] = row
            let next = place + 1 < rows.count ? rows[place + 1] : nil
            guard next?.season != season || next?["season_type"].text != part else { continue }
            lines.append(Line(season: season, part: part, cells: cells))
            cells = [:]
        }
        self.lines = lines
        seasons = Set(directory.seasons.map(\.id))
        let found = Set(lines.flatMap(\.cells.keys))
        relations =
            Self.names.map(\.relation).filter(found.contains) + found.subtracting(Self.names.map(\.relation)).sorted()
    }

    /// What is told of a season and not of games.
    private static let whole = "SEASON"

    private static let names: [(relation: String, name: String)] = [
        ("dim_games", "Scores"), ("fact_team_gamelogs", "Team lines"), ("fact_player_gamelogs", "Player lines"),
        ("fact_line_scores", "Periods"), ("fact_play_by_play", "Plays"), ("fact_did_not_play", "Absences"),
        ("bridge_game_referees", "Officials"), ("fact_draft_picks", "Draft"), ("fact_award_votes", "Award votes"),
        ("fact_honour_teams", "Honours"), ("fact_all_star_selections", "All-Stars"),
    ]

    var table: Table<Line> {
        let names = Dictionary(Self.names.map { ($0.relation, $0.name) }) { first, _ in first }
        return Table(
            "Games of each season by what is told of them",
            [
                .text("Season") {
                    .season($0.season, link: seasons.contains($0.season) ? SitePath.season($0.season) : nil)
                },
                .text("Part") { .text($0.part == Self.whole ? "As a whole" : SeasonType.title(of: $0.part)) },
            ]
                + relations.map { relation in
                    Column(.words(names[relation] ?? relation, meaning: relation)) { Self.value($0.cells[relation]) }
                },
            rows: lines
        )
    }

    /// All, a part or nothing of the games; of what is not told by games, the rows.
    private static func value(_ row: Record?) -> Value {
        guard let row else { return .missing(.notApplicable) }
        guard row["season_type"].text != Self.whole, let games = row["games"].integer,
            let all = row["expected_games"].integer ?? row["known_games"].integer
        else { return .count(row["row_count"].integer) }
        if games == 0 { return all == 0 ? .missing(.notApplicable) : .text("none", tone: .quiet) }
        if row["is_complete"].flag == true || games >= all { return tinted(.count(games), .good) }
        var value = tinted(.count(games), .bad)
        value.note = "of \(all.grouped)"
        return value
    }

    private static func tinted(_ value: Value, _ tone: Value.Tone) -> Value {
        var value = value
        value.tone = tone
        return value
    }
}
