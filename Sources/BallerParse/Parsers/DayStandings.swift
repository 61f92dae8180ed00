import BallerCore

/// The standings on a chosen day; the day is in the page's form.
enum DayStandings {
    static let standings = TableSpec(
        StandingsRelations.daily,
        ids: ["standings_e", "standings_w", "standings"],
        required: true,
        minimumRows: 4,
        columns: ["wins", "losses"],
        rows: .linked(.team, ["team_name"])
    )

    static func parse(_ reader: PageReader) throws(ParseError) {
        let printed = reader.document.bytes.withUnsafeBufferPointer(selectedDay)
        guard let date = DailyPages.date(reader.address) ?? printed else {
            return reader.require("day in the address or in the form", false)
        }
        var table = ParsedTable(standings.relation)
        let found = try reader.elements(standings)
        for (id, element) in found {
            var rows = RelationReader(standings.relation, element)
            reader.setContext(&rows, standings, id: id)
            rows.set("game_date", .date(date.description))
            rows.set("grouping", .text(id == "standings" ? "DIVISION" : "CONFERENCE"))
            rows.set("conference", .text(optional: ["standings_e": "EASTERN", "standings_w": "WESTERN"][id]))
            let first = table.rowCount
            var order = 0
            while rows.advance() {
                guard !rows.table.isHeader, reader.keeps(rows, standings.rows) else { continue }
                order += 1
                rows.set("group_order", .integer(order))
                rows.append(to: &table)
            }
            reader.finish(rows, id: id, standings, &table, from: first)
        }
        StandingsParser.forgetPlayoffs(&table)
        reader.add(table, standings, found: found.map(\.id))
    }

    /// The selected date, from `<select name='month' …><option value="4" selected>` and the same for day and year.
    private static func selectedDay(_ bytes: UnsafeBufferPointer<UInt8>) -> CalendarDay? {
        guard let year = selected("<select name='year'", bytes), let month = selected("<select name='month'", bytes),
            let day = selected("<select name='day'", bytes)
        else { return nil }
        return CalendarDay(year: year, month: month, day: day)
    }

    private static func selected(_ menu: StaticString, _ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let start = ByteScan.firstIndex(of: menu, in: bytes, from: 0),
            let end = ByteScan.firstIndex(of: "</select", in: bytes, from: start),
            let mark = ByteScan.firstIndex(of: " selected", in: bytes, from: start), mark < end
        else { return nil }
        let value = bytes[start..<mark].reversed().drop { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
            .prefix { (0x30...0x39).contains($0) }.reversed()
        return Int(String(decoding: Array(value), as: UTF8.self))
    }
}
