extension ChartFrame {
    /// What a mark is drawn with; the labels of its points wait for room.
    func shapes(of mark: Mark, _ labels: inout LabelRoom) -> [Shape] {
        switch mark {
        case .line(let points, let tone, let isDashed, let name):
            let parts = points.split { $0 == nil }.map { $0.compactMap { $0.map(place) } }
            return [Shape(.path(parts), .line(tone, isDashed: isDashed), words: name)]
        case .steps(let points, let tone):
            let places = points.map(place)
            let steps = zip(places, places.dropFirst()).flatMap { [$0, Place($1.x, $0.y)] }
            return [Shape(.path([steps + places.suffix(1)]), .line(tone, isDashed: false))]
        case .bars(let points, let width):
            return points.map { bar($0, width) }
        case .dots(let points, let isOff):
            for point in points { labels.keepFree(of: place(point)) }
            return points.map { dot($0, isOff: isOff, &labels) }
        case .spans(let spans):
            return spans.flatMap { shapes(of: $0) }
        case .ends(let points):
            labels.stack(points.map { ($0.label ?? "", place($0)) })
            return []
        }
    }

    private func bar(_ point: Point, _ width: Double) -> Shape {
        let (start, end) = (x(point.x - width / 2), x(point.x + width / 2))
        let (zero, height) = (y(max(y.low, 0)), y(point.y))
        let size = (width: max(end - start, 1), height: abs(zero - height))
        return Shape(
            .box(Place(start, min(zero, height)), size.width, size.height),
            .fill(point.tone),
            words: point.words
        )
    }

    private func dot(_ point: Point, isOff: Bool, _ labels: inout LabelRoom) -> Shape {
        let place = self.place(point)
        let isNamed = point.label.map { labels.put($0, beside: place, isOff: isOff, link: point.link) } ?? false
        // One link is enough: the label's, or the dot's where there is no label.
        return Shape(
            .circle(place, 3.5),
            .fill(point.tone),
            words: point.words ?? point.label,
            link: isNamed ? nil : point.link
        )
    }

    private func shapes(of span: Span) -> [Shape] {
        let (start, end) = (x(span.x.lowerBound), x(span.x.upperBound))
        let row = abs(y(1) - y(0)) * 0.76
        let box = Shape(
            .box(Place(start, y(span.y) - row / 2), max(end - start - 1, 1), row),
            .fill(span.tone),
            words: span.words
        )
        guard end - start > Picture.width(of: [span.label]) + 4 else { return [box] }
        return [box, Shape(.text(span.label, Place((start + end) / 2, y(span.y) + 4), .middle), .inside)]
    }
}
