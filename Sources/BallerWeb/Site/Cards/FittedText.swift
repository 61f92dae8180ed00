import BallerPictures

/// A text in the largest size in which it has room, on one line or on several; what has none ends with dots.
struct FittedText {
    let lines: [String]
    let size: Double

    /// `sizes` are those to choose from, the largest first.
    init(
        _ text: String,
        width: Double,
        sizes: [Double],
        lines most: Int,
        weight: Font.Weight = .bold,
        on canvas: Canvas
    ) {
        let fits = { (text: String, size: Double) in canvas.width(of: text, size: size, weight: weight) <= width }
        guard !text.isEmpty, let smallest = sizes.last else {
            lines = []
            size = sizes.last ?? 0
            return
        }
        if let size = sizes.first(where: { fits(text, $0) }) {
            lines = [text]
            self.size = size
            return
        }
        var rest = text.split(separator: " ")[...]
        var lines: [String] = []
        while !rest.isEmpty, lines.count < most {
            var count = lines.count + 1 == most ? rest.count : 1
            // All that fits, except for what is left on the last line.
            while lines.count + 1 < most, count < rest.count,
                fits(rest.prefix(count + 1).joined(separator: " "), smallest)
            {
                count += 1
            }
            lines.append(Self.cut(rest.prefix(count).joined(separator: " ")) { fits($0, smallest) })
            rest = rest.dropFirst(count)
        }
        self.lines = lines
        size = smallest
    }

    /// The beginning that fits, with dots behind it where that is not all.
    private static func cut(_ text: String, fits: (String) -> Bool) -> String {
        if fits(text) { return text }
        var count = text.count - 1
        while count > 0, !fits("\(text.prefix(count))…") { count -= 1 }
        return "\(text.prefix(count))…"
    }
}
