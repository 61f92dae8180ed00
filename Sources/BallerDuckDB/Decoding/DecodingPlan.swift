/// Where the rows of one result are read from: the current chunk and row, and the column for each key.
///
/// One plan serves all rows; it is used only on the thread that reads the stream.
final class DecodingPlan {
    var columns: [Column] = []
    private(set) var row = 0
    private let layout: ResultLayout
    /// Additional columns, numbered after those of the result.
    let namings: [Naming]
    /// The keys in the order in which the first row asked for them; later rows ask in the same order.
    private var asked: [(key: String, column: Int?)] = []
    private var cursor = 0

    init(_ layout: ResultLayout, _ namings: [Naming] = []) {
        self.layout = layout
        self.namings = namings
    }

    func begin(row: Int) {
        self.row = row
        cursor = 0
    }

    var columnNames: [String] { layout.columns.map(\.name) + namings.map(\.name) }

    /// The column of a key, or `nil`.
    func column(for key: String) -> Int? {
        // A key is asked for once or twice per row: does it exist, and what is it.
        if cursor > 0, asked[cursor - 1].key == key { return asked[cursor - 1].column }
        if cursor < asked.count, asked[cursor].key == key {
            cursor += 1
            return asked[cursor - 1].column
        }
        return lookUp(key)
    }

    private func lookUp(_ key: String) -> Int? {
        if let index = asked.firstIndex(where: { $0.key == key }) {
            cursor = index + 1
            return asked[index].column
        }
        let column = index(of: key) ?? index(of: key.snakeCased)
        asked.append((key, column))
        cursor = asked.count
        return column
    }
}

extension DecodingPlan {
    private func index(of name: String) -> Int? {
        namings.firstIndex { $0.name == name }.map { layout.columns.count + $0 } ?? layout.indexByName[name]
    }
}

extension String {
    /// `fieldGoalsMade` as `field_goals_made`, `playerID` as `player_id`.
    var snakeCased: String {
        let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
        let smalls = UInt8(ascii: "a")...UInt8(ascii: "z")
        let letters = Array(utf8)
        var text: [UInt8] = []
        for (index, letter) in letters.enumerated() {
            guard capitals.contains(letter) else {
                text.append(letter)
                continue
            }
            let followsOther = index > 0 && !capitals.contains(letters[index - 1])
            let endsCapitals = index > 0 && index + 1 < letters.count && smalls.contains(letters[index + 1])
            if followsOther || endsCapitals, text.last != UInt8(ascii: "_") { text.append(UInt8(ascii: "_")) }
            text.append(letter + 32)
        }
        return String(decoding: text, as: UTF8.self)
    }
}
