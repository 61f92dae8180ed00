/// Draws an index with weighted probability.
struct Picker {
    private let sums: [Double]
    private let total: Double

    init(_ weights: [Double]) {
        var sum = 0.0
        sums = weights.map { weight in
            sum += weight
            return sum
        }
        total = sum
    }

    /// Never picks an index of weight 0.
    func pick(_ random: inout SampleRandom) -> Int {
        let point = random.unit() * total
        for index in sums.indices where point < sums[index] { return index }
        return 0
    }
}
