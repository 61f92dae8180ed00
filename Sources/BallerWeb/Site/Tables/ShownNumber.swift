/// A number as it can be read from what a page shows: `1,234`, `.453`, `+7`, `−3.1`, `12½`.
struct ShownNumber {
    let value: Double
    /// How far what is shown may be from what it was rounded from.
    private let tolerance: Double

    /// `nil` where the text is no such number, such as `6-11` or `W3`.
    ///
    /// By hand, because a page has thousands of them, and a regular expression takes most of its time.
    init?(_ text: String) {
        var digits = 0.0
        var places: Int?
        var isNegative = false
        var hasStarted = false
        var isWhole = false
        for letter in text.unicodeScalars {
            switch letter {
            case "$", ",", "+", "%": continue
            case "-", "−":
                guard !hasStarted else { return nil }
                isNegative = true
            case "0"..."9":
                digits = 10 * digits + Double(letter.value - 48)
                places? += 1
                isWhole = true
            case "." where places == nil:
                places = 0
                isWhole = false
            case "½" where places == nil:
                digits = 10 * digits + 5
                places = 1
                isWhole = true
            default: return nil
            }
            hasStarted = true
        }
        guard isWhole else { return nil }
        var scale = 1.0
        for _ in 0..<(places ?? 0) { scale *= 10 }
        value = (isNegative ? -digits : digits) / scale
        tolerance = 0.5 / scale + 1e-9
    }

    func isRounded(from number: Double) -> Bool { abs(value - number) <= tolerance }
}

extension Value {
    /// What the script sorts by where it cannot read it from what is shown.
    var hidden: String? {
        switch content {
        case .missing: return nil
        case .text: return exact
        case .number(let number, let shown):
            return ShownNumber(shown)?.isRounded(from: number) == true ? nil : Scalar.number(number).csv
        case .pair(let first, let second, let shown):
            let sides = shown.split(separator: "–").map { ShownNumber(String($0)) }
            if let first, let second, sides.count == 2, sides[0]?.isRounded(from: first) == true,
                sides[1]?.isRounded(from: second) == true
            {
                return nil
            }
            return [first, second].map { $0.map { Scalar.number($0).csv } ?? "" }.joined(separator: "–")
        }
    }
}
