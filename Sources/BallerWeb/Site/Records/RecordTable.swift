import BallerCore
import BallerSQL
import BallerServing

/// A table of rows whose columns are named: what most pages of lists are made of.
///
/// A column of which nothing is known in any row is left out, unless its league did not record it then.
struct RecordTable: Block {
    let id: String
    let caption: String
    let columns: [RecordColumn]
    let records: [Record]
    /// Words over the rows that share them.
    var group: (@Sendable (Record) -> String?)?
    /// Whether a row is a part of the one above, such as one team of a season with several.
    var isPart: (@Sendable (Record) -> Bool)?
    /// Whether the numbers are of teams, which had some before their players.
    var isOfTeams = false
    /// The season of rows that do not say theirs.
    var season: SeasonID?
    /// A class of the style sheet, for tables that differ in their look.
    var style: String?
    var use = Sheet.Use.data
    /// For a column, whether its number in a row is the first of its league; `nil` for one without such numbers.
    var firsts: (@Sendable (String) -> (@Sendable (Record) -> Bool)?)?

    /// `nil` without rows.
    init?(_ id: String, _ caption: String, _ columns: [RecordColumn], _ records: [Record]) {
        guard !records.isEmpty else { return nil }
        self.id = id
        self.caption = caption
        self.columns = columns
        self.records = records
    }

    func html(with drawing: Drawing) throws -> String {
        try drawing.html(sheet(with: drawing), id: id, style: style)
    }

    func sheet(with drawing: Drawing) throws -> Sheet {
        let links = RecordLinks(directory: drawing.directory, season: season)
        let columns = try columns.map { column in
            let made = try column.column(drawing.words.dictionary, links)
            guard let isFirst = firsts?(column.name) else { return made }
            return made.marking(isFirst)
        }
        let (isOfTeams, season) = (isOfTeams, season)
        var sheet = Table(caption, columns, lines: lines)
            .of { row in (season ?? row.season).map { SeasonSpan($0, isTeam: isOfTeams) } }
            .sheet.explained(by: drawing.firstSeasons).withoutUnknownColumns
        sheet.use = use
        return sheet
    }

    private var lines: [Table<Record>.Line] {
        var lines: [Table<Record>.Line] = []
        var current: String?
        for record in records {
            let words = group?(record)
            if words != current, let words { lines.append(.heading(words)) }
            current = words
            lines.append(isPart?(record) == true ? .part(record) : .row(record))
        }
        return lines
    }
}

extension RecordColumn {
    /// - Throws: `WarehouseError.unknownColumn` where the dictionary lacks it.
    fileprivate func column(_ dictionary: ColumnDictionary, _ links: RecordLinks) throws -> Column<Record> {
        let entry = try dictionary.entry(name)
        let name = name
        let look = CellLook(entry)
        let show = show
        let address = show == nil ? links.addresses(of: name) : nil
        return Column(.column(entry, title: title), look.isNumber ? .number : .text, isStrong: isStrong) { row in
            if let show { return show(row, links) }
            var value = look.value(row[name])
            if case .missing = value.content { return value }
            value.link = address?(row)
            return value
        }
    }
}

extension Sheet {
    /// The same without the columns of which no row knows anything; the first stays, because it names the rows.
    fileprivate var withoutUnknownColumns: Sheet {
        let shown = columns.indices.filter { index in
            index == 0 || lines.contains { $0.style != .heading && !$0.values[index].isUnknown }
        }
        guard shown.count < columns.count else { return self }
        return Sheet(
            caption: caption,
            columns: shown.map { columns[$0] },
            lines: lines.map { line in
                guard line.style != .heading else { return line }
                return Line(values: shown.map { line.values[$0] }, style: line.style, seasons: line.seasons)
            },
            foot: [],
            use: use
        )
    }
}
