import BallerPages

/// The list of events of a game.
struct PlayByPlayParser {
    private let gameID: String
    private let box: ScoreBox
    private var period = 0
    private var periodType = "QUARTER"
    private var output = ParsedTable(GameRelations.playByPlay)

    static let minimumEvents = 100

    static func parse(_ reader: PageReader) throws(ParseError) {
        guard let gameID = reader.address["game"], let box = ScoreBox(reader) else {
            return reader.require("score box with two teams", false)
        }
        guard let element = try reader.document.table(id: "pbp") else {
            return reader.note(.missingTable(ids: ["pbp"]))
        }
        var parser = PlayByPlayParser(gameID: gameID, box: box)
        parser.read(element)
        if parser.output.rowCount < minimumEvents {
            reader.note(.tooFewRows(table: "pbp", found: parser.output.rowCount, wanted: minimumEvents))
        }
        reader.add(parser.output)
    }

    private init(gameID: String, box: ScoreBox) {
        self.gameID = gameID
        self.box = box
    }

    private mutating func read(_ element: HTMLElement) {
        var rows = HTMLTable(element)
        while rows.advance() {
            if rows.isHeader {
                if rows.cells.count == 1 { startPeriod(rows.element(rows.cells[0]).text) }
            } else if rows.cells.count == 2 {
                add(rows.element(rows.cells[0]), rows.element(rows.cells[1]), side: nil, score: nil, points: nil)
            } else if rows.cells.count == 6 {
                readEvent(rows)
            }
        }
    }

    /// From a title such as `1st Q` or `2nd OT`.
    private mutating func startPeriod(_ title: String) {
        let number = Int(title.prefix { $0.isNumber })
        guard let number else { return }
        let isOvertime = title.hasSuffix("OT")
        periodType = isOvertime ? "OVERTIME" : "QUARTER"
        period = isOvertime ? number + 4 : number
    }

    private mutating func readEvent(_ rows: HTMLTable) {
        let cells = rows.cells.map(rows.element)
        let isAway = !cells[1].text.isEmpty
        let text = isAway ? cells[1] : cells[5]
        guard !text.text.isEmpty else { return }
        add(
            cells[0],
            text,
            side: isAway ? box.away : box.home,
            score: cells[3].text,
            points: CellReader.cell(.integer, (isAway ? cells[2] : cells[4]).text)
        )
    }

    private mutating func add(
        _ clock: HTMLElement,
        _ text: HTMLElement,
        side: ScoreBox.Side?,
        score: String?,
        points: Cell?
    ) {
        let description = text.tree.string(text.textRange, keepsBlanks: true)
        let players = text.links.compactMap { $0.identifier(.player) }
        let scores = score?.split(separator: "-").map { Int($0) } ?? []
        output.append([
            .text(gameID), .integer(output.rowCount + 1), .integer(period), .text(periodType),
            Self.seconds(clock.text).map { .decimal($0) } ?? .null,
            .integer(optional: scores.count == 2 ? scores[0] : nil),
            .integer(optional: scores.count == 2 ? scores[1] : nil),
            .text(optional: side?.teamID), .text(optional: side?.name), .text(box.away.name), .text(box.home.name),
            .text(PlayEvent(description).rawValue),
            .text(optional: players.first),
            .text(optional: players.dropFirst().first),
            .text(optional: players.dropFirst(2).first),
            points ?? .null, .integer(optional: PlayEvent.distance(description)), .text(description),
        ])
    }

    /// Seconds on the clock: `11:47.0` is `707.0`.
    static func seconds(_ clock: String) -> String? {
        let parts = clock.split(separator: ":")
        guard parts.count == 2, let minutes = Int(parts[0]) else { return nil }
        let rest = parts[1].split(separator: ".")
        guard let seconds = rest.first.flatMap({ Int($0) }) else { return nil }
        return "\(minutes * 60 + seconds).\(rest.count > 1 ? String(rest[1]) : "0")"
    }
}
