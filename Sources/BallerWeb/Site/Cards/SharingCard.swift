/// A picture for those who pass a page on: what the page is of, its main numbers and a small chart.
struct SharingCard {
    struct Figure {
        let value: String
        let name: String

        /// `nil` where the number is not known.
        init?(_ value: String?, _ name: String) {
            guard let value, !value.isEmpty else { return nil }
            self.value = value
            self.name = name
        }
    }

    /// What kind of thing it is of, and what the numbers are of: `Player · career`.
    let kind: String
    let title: String
    let subtitle: String
    let figures: [Figure]
    let chart: Chart?

    init(
        _ kind: String,
        _ title: String,
        subtitle: [String?],
        figures: [Figure?],
        chart: Chart?
    ) {
        self.kind = kind
        self.title = title
        self.subtitle = subtitle.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
        self.figures = figures.compactMap(\.self)
        self.chart = chart?.small
    }
}

extension Chart {
    /// Low and without titles at its sides, with few numbers that are large in their place.
    fileprivate var small: Chart {
        var chart = self
        chart.size = .small
        chart.height = 112
        chart.x.title = nil
        chart.y.title = nil
        return chart
    }
}
