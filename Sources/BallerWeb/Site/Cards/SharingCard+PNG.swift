import BallerPictures

extension SharingCard {
    static let size = (width: 1200, height: 630)
    private static let margin = 64.0
    private static let room = Double(size.width) - 2 * margin

    /// The card as a file; blocks for some milliseconds.
    func png() throws -> [UInt8] {
        let canvas = try Canvas(width: Self.size.width, height: Self.size.height, ground: .paper)
        let right = Double(Self.size.width) - Self.margin
        canvas.fillBox(x: 0, y: 0, width: Double(Self.size.width), height: 12, .accent)
        Self.drawBall(on: canvas, x: Self.margin + 20, y: 66, radius: 20)
        canvas.write("Baller", x: Self.margin + 54, y: 77, size: 32, weight: .bold, .ink)
        canvas.write(kind, x: right, y: 76, size: 26, anchor: .end, .quiet)
        let title = FittedText(title, width: Self.room, sizes: [66, 58, 50, 44, 39], lines: 2, on: canvas)
        // The last line of the title is where the only one would be.
        var y = 164 - Double(title.lines.count - 1) * title.size * 0.9
        for line in title.lines {
            canvas.write(line, x: Self.margin, y: y, size: title.size, weight: .bold, .ink)
            y += title.size * 1.12
        }
        let words = FittedText(subtitle, width: Self.room, sizes: [28, 24, 20], lines: 1, weight: .regular, on: canvas)
        y += 46 - title.size * 1.12
        for line in words.lines { canvas.write(line, x: Self.margin, y: y, size: words.size, .quiet) }
        draw(figures, on: canvas)
        if let chart { draw(chart, on: canvas) }
        return try canvas.png()
    }

    /// Side by side, each in its part of the width; large where there is no chart below them.
    private func draw(_ figures: [Figure], on canvas: Canvas) {
        let width = Self.room / Double(max(figures.count, 3))
        let (top, scale) = chart == nil ? (360.0, 1.4) : (280, 1)
        for (place, figure) in figures.enumerated() {
            let x = Self.margin + width * Double(place)
            let value = FittedText(
                figure.value,
                width: width - 24,
                sizes: [52, 44, 36, 28, 22].map { $0 * scale },
                lines: 1,
                on: canvas
            )
            let name = FittedText(
                figure.name,
                width: width - 24,
                sizes: [22, 19, 16].map { $0 * scale } + [16],
                lines: 1,
                weight: .regular,
                on: canvas
            )
            for line in value.lines { canvas.write(line, x: x, y: top, size: value.size, weight: .bold, .accent) }
            for line in name.lines { canvas.write(line, x: x, y: top + 32 * scale, size: name.size, .quiet) }
        }
    }

    private func draw(_ chart: Chart, on canvas: Canvas) {
        let title = FittedText(chart.title, width: Self.room, sizes: [20, 17], lines: 1, weight: .regular, on: canvas)
        for line in title.lines { canvas.write(line, x: Self.margin, y: 356, size: title.size, .quiet) }
        var x = Double(Self.size.width) - Self.margin
        for entry in chart.legend.reversed() {
            x -= canvas.width(of: entry.name, size: 18)
            canvas.write(entry.name, x: x, y: 356, size: 18, .quiet)
            canvas.fillBox(x: x - 24, y: 346, width: 16, height: 6, .of(entry.tone))
            x -= 44
        }
        canvas.draw(chart.picture, x: Self.margin, y: 366, width: Self.room)
    }

    /// The site's sign.
    private static func drawBall(on canvas: Canvas, x: Double, y: Double, radius: Double) {
        canvas.fillCircle(x: x, y: y, radius: radius, Color(0xD4622A))
        let (seam, width) = (Color(0x3A1A0A), radius / 8)
        canvas.arc(x: x, y: y, radius: radius, turns: 0...1, width: width, seam)
        canvas.line([(x - radius, y), (x + radius, y)], width: width, seam)
        canvas.line([(x, y - radius), (x, y + radius)], width: width, seam)
        canvas.arc(x: x - 1.45 * radius, y: y, radius: radius, turns: -0.12...0.12, width: width, seam)
        canvas.arc(x: x + 1.45 * radius, y: y, radius: radius, turns: 0.38...0.62, width: width, seam)
    }
}

extension Color {
    // The light colours of the style sheet: previews have no dark ones.
    static let paper = Color(0xFAF9F6)
    static let ink = Color(0x1C1A17)
    static let quiet = Color(0x686257)
    static let faint = Color(0xE3DFD6)
    static let accent = Color(0xB0480F)

    static func of(_ tone: Tone) -> Color {
        switch tone {
        case .accent: .accent
        case .link: Color(0x0F5674)
        case .good: Color(0x22693A)
        case .bad: Color(0xA1302A)
        case .quiet: .quiet
        }
    }
}
