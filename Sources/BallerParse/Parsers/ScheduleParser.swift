import BallerCore
import BallerPages

/// Schedules of a season, whole or by month.
enum ScheduleParser {
    static let spec = TableSpec(
        GameRelations.schedule,
        ids: ["schedule", "games", "games_playoffs"],
        required: true,
        columns: ["game_date", "visitor_team_name", "home_team_name"],
        rows: .linked(.team, ["home_team_name"])
    )

    /// `title` is what the page says about all its games.
    static func parse(_ reader: PageReader, title whole: String = "") throws(ParseError) {
        var table = ParsedTable(GameRelations.schedule)
        let found = try reader.elements(spec)
        for (id, element) in found {
            let first = table.rowCount
            var rows = RelationReader(GameRelations.schedule, element)
            reader.setContext(&rows, spec, id: id)
            var title = id == "games_playoffs" ? "Playoffs" : whole
            while rows.advance() {
                if rows.table.isHeader {
                    if rows.table.section != .head, rows.table.cells.count == 1 {
                        title = rows.table.rowElement.text
                    }
                    continue
                }
                guard reader.keeps(rows, spec.rows) else { continue }
                setGame(&rows, title: title)
                rows.append(to: &table)
            }
            reader.finish(rows, id: id, spec, &table, from: first)
        }
        CupFinal.mark(&table)
        reader.add(table, spec, found: found.map(\.id))
    }

    private static func setGame(_ rows: inout RelationReader, title: String) {
        let day = rows.element(["date_game"])
        let date = day.flatMap { CalendarDay(printed: $0.text) }
        let key = day?.attribute(.sortKey).flatMap { SiteID.isGame($0.utf8) ? $0 : nil }
        rows.set("game_id", .text(optional: rows.element(["box_score_text"])?.identifier(.game) ?? key))
        let time = rows.element(["game_start_time"])?.text ?? ""
        rows.set("start_time_utc", .text(optional: date.flatMap { EasternTime.utc($0, time) }))
        let remarks = rows.element(["game_remarks"])?.text ?? ""
        rows.set("season_type", .text(optional: seasonType(title: title, remarks: remarks, date: date)))
        rows.set("is_neutral_site", remarks.hasPrefix("at ") || remarks.contains("Neutral") ? .boolean(true) : .null)
    }

    /// From a title row, a remark, or a month in which playoffs were never played; otherwise unknown.
    private static func seasonType(title: String, remarks: String, date: CalendarDay?) -> String? {
        if title.contains("Play-In") || remarks.contains("Play-In") { return "PLAY_IN" }
        if title.contains("Playoffs") { return "PLAYOFF" }
        guard let date, date.seasonYear != 2020 || date.year == 2019 else { return nil }
        return [10, 11, 12, 1, 2].contains(date.month) ? "REGULAR" : nil
    }
}
