import BallerCore
import BallerSQL
import BallerServing

/// How the numbers of a column are spread over all that was found: a bar for each stretch of them, with a table of the same.
struct Spread {
    struct Bin {
        let low: Double
        let range: String
        let rows: Int
    }

    private let column: ColumnEntry
    /// What the rows are, several of them: `games of players`.
    private let rows: String
    private let bins: [Bin]
    private let step: Double
    private let known: [ValueCount]
    private let unknown: Int

    /// `nil` where fewer than two numbers differ.
    init?(_ counts: [ValueCount], of column: ColumnEntry, rows: String) {
        known = counts.filter { $0.value != nil }
        unknown = counts.reduce(0) { $0 + $1.rows } - known.reduce(0) { $0 + $1.rows }
        self.column = column
        self.rows = rows
        let values = known.compactMap(\.value)
        let isWhole = values.allSatisfy { $0 == $0.rounded() }
        guard let least = values.first, let most = values.last, most > least,
            let axis = ChartAxis(nil, [least, most], steps: 20, isWhole: isWhole), axis.ticks.count > 1
        else { return nil }
        let step = axis.ticks[1].value - axis.ticks[0].value
        var rows = [Int](repeating: 0, count: axis.ticks.count)
        // The last stretch begins where the axis ends; a hair more, since steps such as 0.1 are not exact.
        for count in known { rows[Int(((count.value ?? 0) - axis.low) / step + 1e-6)] += count.rows }
        let label = { (value: Double) in Self.text(value, column) }
        bins = zip(axis.ticks, rows).compactMap { tick, rows in
            guard tick.value <= most else { return nil }
            let range =
                !isWhole
                ? "\(label(tick.value)) to under \(label(tick.value + step))"
                : step == 1 ? label(tick.value) : "\(label(tick.value)) to \(label(tick.value + step - 1))"
            return Bin(low: tick.value, range: range, rows: rows)
        }
        self.step = step
    }

    var section: SectionBlock? {
        SectionBlock(
            "spread",
            "How they are spread: \(column.label.lowercased())",
            [
                WordsBlock("spread-words", .note, [Run(words)]), ChartBlock("spread-chart", chart),
                TableBlock("spread-table", table),
            ]
        )
    }

    /// The ends, the middle and the halves, such as: Of 1,234 games of players: 0 to 70, the middle one 12, half of them from 8 to 19.
    private var words: String {
        let label = { (value: Double) in Self.text(value, column) }
        let gap = unknown == 0 ? "" : " Of \(StatFormat.grouped(unknown)) more it is not known."
        return
            "Of \(StatFormat.grouped(total)) \(rows): \(label(place(0))) to \(label(place(1))), the middle one \(label(place(0.5))), half of them from \(label(place(0.25))) to \(label(place(0.75))).\(gap)"
    }

    private var total: Int { known.reduce(0) { $0 + $1.rows } }

    /// The number that so large a share of all is not above.
    private func place(_ share: Double) -> Double {
        var left = Int((share * Double(total - 1)).rounded(.down))
        for count in known {
            if left < count.rows { return count.value ?? 0 }
            left -= count.rows
        }
        return known.last?.value ?? 0
    }

    private var chart: Chart? {
        guard let first = bins.first, let last = bins.last,
            let y = ChartAxis(
                nil,
                bins.map { Double($0.rows) } + [0],
                steps: 4,
                isWhole: true,
                label: { Int($0).grouped }
            )
        else { return nil }
        // A bar of one number has it below its middle, one of several begins at the first.
        let isOne = first.range == Self.text(first.low, column)
        let ticks = bins.map { bin in
            ChartAxis.Tick(
                value: bin.low,
                label: Self.text(bin.low, column),
                labelValue: isOne ? bin.low + step / 2 : nil
            )
        }
        var x = ChartAxis(column.label, from: first.low, to: last.low + step, ticks)
        x.hasGrid = false
        let bars = bins.map { bin in
            Point(
                x: bin.low + step / 2,
                y: Double(bin.rows),
                words: "\(bin.range): \(StatFormat.grouped(bin.rows)) \(rows)"
            )
        }
        return Chart(
            title: "\(column.label): how many \(rows)",
            about: words,
            x: x,
            y: y,
            size: .small,
            height: 220,
            marks: [.bars(bars, width: step * 0.9)]
        )
    }

    private var table: Table<Bin> {
        let total = total
        return Table(
            "\(column.label): how many \(rows)",
            [
                .text(column.label) { .text($0.range) },
                Column(.words("Rows", meaning: "How many \(rows).")) { .count($0.rows) },
                Column(.words("Share", meaning: "Of all whose number is known.")) { .share($0.rows, total) },
            ],
            rows: bins
        )
    }

    private static func text(_ value: Double, _ column: ColumnEntry) -> String {
        if column.unit == .share { return StatFormat.share(value) }
        if column.unit == .year { return String(Int(value)) }
        return value.short.replacing("-", with: "−")
    }
}

extension ColumnEntry {
    /// Whether its values are numbers that can be more or less, and not ids, names or days.
    var isSpread: Bool {
        let type = type?.prefix { $0 != "(" } ?? ""
        return !name.hasSuffix("_id") && ["INTEGER", "BIGINT", "DOUBLE", "DECIMAL"].contains(type)
    }
}
