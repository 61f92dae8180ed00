/// A number as it can be read from what a page shows: `1,234`, `.453`, `+7`, `−3.1`, `12½`.
struct ShownNumber {
    let value: Double
    /// How far what is shown may be from what it was rounded from.
    private let tolerance: Double

    /// `nil` where the text is no such number, such as `6-11` or `W3`.
    init?(_ text: String) {
        let plain = text.filter { !"$,+%".contains($0) }.replacing("−", with: "-").replacing("½", with: ".5")
        guard plain.wholeMatch(of: /-?[0-9]*\.?[0-9]+/) != nil, let value = Double(plain) else { return nil }
        let places = plain.firstIndex(of: ".").map { plain.distance(from: $0, to: plain.endIndex) - 1 } ?? 0
        self.value = value
        tolerance = (0..<places).reduce(0.5) { size, _ in size / 10 } + 1e-9
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
