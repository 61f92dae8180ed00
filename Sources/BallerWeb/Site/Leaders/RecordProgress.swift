import BallerCore
import BallerServing

/// How a record grew and who held it, as a picture: a step at each season.
struct RecordProgress {
    struct Point {
        let year: Int
        let total: Int
        let holder: String
    }

    private let points: [Point]
    private let title: String

    private static let size = (width: 960.0, height: 340.0)
    private static let inner = (left: 64.0, right: 940.0, top: 24.0, bottom: 306.0)

    init(_ points: [Point], _ title: String) {
        self.points = points
        self.title = title
    }

    /// Empty with fewer than two seasons: nothing grew.
    var svg: String {
        guard let first = points.first, let last = points.last, points.count > 1 else { return "" }
        var page = HTMLText()
        page.markup(
            "<svg class=\"progress\" viewBox=\"0 0 \(Int(Self.size.width)) \(Int(Self.size.height))\" role=\"img\""
        )
        page.attribute("aria-label", summary(last))
        page.markup(">")
        axes(from: first.year, to: last.year, in: &page)
        let steps = points.dropFirst().map { "H\(x($0.year))V\(y($0.total))" }.joined()
        page.markup("<path class=\"steps\" d=\"M\(x(first.year)) \(y(first.total))\(steps)\"/>")
        labels(in: &page)
        page.markup("</svg>")
        return page.html
    }

    /// In words, for those who do not see the picture.
    private func summary(_ last: Point) -> String {
        let holders = changes.count == 1 ? "one player" : "\(changes.count) players in turn"
        return
            "\(title): the most of a career after each season. Held by \(holders), at last by \(last.holder) with \(StatFormat.grouped(last.total))."
    }

    /// The first season of each who held the record.
    private var changes: [Point] {
        points.enumerated().filter { $0 == 0 || points[$0 - 1].holder != $1.holder }.map(\.element)
    }

    private func axes(from first: Int, to last: Int, in page: inout HTMLText) {
        for amount in stride(from: 0, through: ceiling, by: interval) {
            page.markup("<path class=\"grid\" d=\"M\(Self.inner.left) \(y(amount))H\(Self.inner.right)\"/>")
            page.markup(
                "<text class=\"amount\" x=\"\(Self.inner.left - 8)\" y=\"\(y(amount) + 4)\">\(amount.grouped)</text>"
            )
        }
        let every = max(1, [1, 2, 5, 10, 20].first { (last - first) / $0 <= 10 } ?? 20)
        for year in first...last where year % every == 0 {
            page.markup("<path class=\"tick\" d=\"M\(x(year)) \(Self.inner.bottom)v5\"/>")
            page.markup("<text class=\"year\" x=\"\(x(year))\" y=\"\(Self.inner.bottom + 20)\">\(year)</text>")
        }
    }

    /// Who took the record, where there is room for the name.
    private func labels(in page: inout HTMLText) {
        var end = -Double.infinity
        for change in changes {
            let place = x(change.year)
            let width = Double(change.holder.count) * 7.2
            page.markup("<circle cx=\"\(place)\" cy=\"\(y(change.total))\" r=\"4\"><title>")
            page.text(
                "\(change.holder), \(SeasonYear(rawValue: change.year).name): \(StatFormat.grouped(change.total))"
            )
            page.markup("</title></circle>")
            // Below the steps, which rise to the right; at the end of the axis above them.
            let isAtEnd = place + width > Self.inner.right
            let start = isAtEnd ? place - width : place + 8
            guard start > end else { continue }
            let height = isAtEnd ? max(y(change.total) - 10, 14) : min(y(change.total) + 16, Self.inner.bottom - 6)
            let style = isAtEnd ? "holder end" : "holder"
            page.markup("<text class=\"\(style)\" x=\"\(isAtEnd ? place : start)\" y=\"\(tenths(height))\">")
            page.text(change.holder)
            page.markup("</text>")
            end = start + width + 8
        }
    }

    private var ceiling: Int { interval * ((most + interval - 1) / interval) }
    private var most: Int { points.map(\.total).max() ?? 1 }

    /// A round number of which four or five make the axis.
    private var interval: Int {
        var size = 1
        while size * 50 < most { size *= 10 }
        return [1, 2, 5, 10].map { $0 * size }.first { $0 * 5 >= most } ?? size * 10
    }

    private func x(_ year: Int) -> Double {
        guard let first = points.first?.year, let last = points.last?.year, last > first else { return Self.inner.left }
        return tenths(
            Self.inner.left + (Self.inner.right - Self.inner.left) * Double(year - first) / Double(last - first)
        )
    }

    private func y(_ total: Int) -> Double {
        tenths(Self.inner.bottom - (Self.inner.bottom - Self.inner.top) * Double(total) / Double(max(ceiling, 1)))
    }

    private func tenths(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}

extension RecordProgress.Point {
    /// `nil` for a row without a leader.
    init?(_ row: Record) {
        guard let year = row["season_year"].integer, let total = row["total"].integer,
            let holder = row["player_name"].text
        else { return nil }
        self.init(year: year, total: total, holder: holder)
    }
}
