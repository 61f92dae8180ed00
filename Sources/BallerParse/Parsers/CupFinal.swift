/// The final of the league's cup, which counts in nobody's record although its remark is the same as for cup games that
/// do.
///
/// The schedule does not name it: it is the last game with the cup's remark, alone on its day, between two teams that
/// both played such a game before. Box scores name it in their headings.
enum CupFinal {
    static func mark(_ schedule: inout ParsedTable) {
        let games = (0..<schedule.rowCount).filter { isOfCup(schedule.cell($0, "remarks").text ?? "") }
        let seasons = Dictionary(grouping: games) { schedule.cell($0, "season_year").integer ?? 0 }
        for games in seasons.values {
            if let final = final(games, schedule) { schedule.set(final, "season_type", .text("CUP_FINAL")) }
        }
    }

    private static func isOfCup(_ remarks: String) -> Bool {
        remarks.contains("In-Season Tournament") || remarks.contains("NBA Cup")
    }

    private static func final(_ games: [Int], _ schedule: ParsedTable) -> Int? {
        func day(_ row: Int) -> String { schedule.cell(row, "game_date").text ?? "" }
        if let named = games.first(where: { schedule.cell($0, "remarks").text?.hasSuffix("Championship") == true }) {
            return named
        }
        guard let last = games.max(by: { day($0) < day($1) }) else { return nil }
        let before = games.filter { day($0) < day(last) }
        guard games.count - before.count == 1 else { return nil }
        let earlier = Set(before.flatMap { teams($0, schedule) })
        return teams(last, schedule).allSatisfy(earlier.contains) ? last : nil
    }

    private static func teams(_ row: Int, _ schedule: ParsedTable) -> [String] {
        ["visitor_team_id", "home_team_id"].compactMap { schedule.cell(row, $0).text }
    }
}
