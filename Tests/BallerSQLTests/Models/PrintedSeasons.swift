import Foundation

/// What kept pages and tables print of seasons, as tables to compare with.
struct PrintedSeasons {
    let data: URL

    /// Statements that make printed_ratings, printed_leaders and printed_seeds.
    func tables() throws -> String {
        let leaders = try ["NBA_2017", "NBA_2019"].flatMap { page in
            try PrintedLeaders(page: page).rows.map { row in
                "(\(page.suffix(4)), '\(row.category)', '\(row.basis)', \(row.rank), '\(row.name.replacing("'", with: "''"))')"
            }
        }
        let seeds = try [
            "season-summary/NBA_2017.html", "season-summary/NBA_2019.html", "season-standings/NBA_2023_standings.html",
        ].flatMap { try printedSeeds($0) }
        return """
            CREATE TABLE printed_leaders AS
            FROM (VALUES \(leaders.joined(separator: ", "))) AS printed(season_year, category, basis, rank, name);
            CREATE TABLE printed_seeds AS
            SELECT DISTINCT season_year, code, seed
            FROM (VALUES \(seeds.joined(separator: ", "))) AS printed(season_year, code, seed);
            CREATE TABLE printed_ratings AS
            SELECT
                CAST(season AS INTEGER) AS season_year,
                abbreviation AS code,
                CAST(w AS INTEGER) AS wins,
                CAST(l AS INTEGER) AS losses,
                CAST(o_rtg AS DECIMAL(5,1)) AS offensive_rating,
                CAST(d_rtg AS DECIMAL(5,1)) AS defensive_rating,
                CAST(pace AS DECIMAL(5,1)) AS pace
            FROM read_csv('\(data.appending(path: "season/Team Summaries.csv").path)', all_varchar = true)
            WHERE CAST(season AS INTEGER) BETWEEN 2016 AND 2024 AND abbreviation <> 'NA';
            """
    }

    /// Seeds stand behind the name of a team in the tables of the conferences.
    private func printedSeeds(_ page: String) throws -> [String] {
        let text = try String(contentsOf: data.appending(path: "pages/\(page)"), encoding: .utf8)
        return text.matches(of: #/\/teams\/([A-Z]{3})\/(\d{4})\.html">[^<]*<\/a>\*?&nbsp;<span class=.seed.>\((\d+)\)/#)
            .map { "(\($0.2), '\($0.1)', \($0.3))" }
    }

    static func document(_ lines: [String]) -> String {
        """
        # Numbers beside the printed ones

        What Baller adds up from the game logs of NBA.com, beside what Basketball-Reference prints. Written by
        `make docs`, which also holds the page to the code.

        What is not equal:

        - **Ratings** of seasons whose turnovers charged to no player come from season averages with one place
          (`SEASON_AVERAGE_TURNOVERS`): four turnovers of a season are not known, which is up to 0.2 of a rating. Where each
          game tells them (`ALL_TURNOVERS`), all are equal.
        - **Leaders**: none. Averages of minutes are left out, since the logs have whole minutes.
        - **Minutes** are added up from the seconds of box score sheets and rounded once. Basketball-Reference adds up the
          rounded minutes of a player's teams, so that its line over several teams is up to one off. The sheets of two players
          of 2017-18 (Casspi, DeRozan) add up to a minute or two more than their season's line.

        \(lines.joined(separator: "\n"))

        """
    }
}
