/// Random numbers that are the same for a seed on every machine: xoshiro256**, seeded by splitmix64 (Blackman and
/// Vigna).
///
/// Uses only additions, multiplications and shifts, never the system's mathematics library, whose last digits differ
/// between machines.
struct SampleRandom {
    private var state: (UInt64, UInt64, UInt64, UInt64)

    init(seed: UInt64) {
        var counter = seed
        func split() -> UInt64 {
            counter &+= 0x9E37_79B9_7F4A_7C15
            var mixed = counter
            mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
        state = (split(), split(), split(), split())
    }

    /// The numbers of one thing alone, such as a birth or a vote, so that it changes no other: FNV-1a of its name.
    init(seed: UInt64, of thing: String) {
        self.init(
            seed: seed ^ thing.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 }
        )
    }

    mutating func next() -> UInt64 {
        let product = state.1 &* 5
        let result = ((product << 7) | (product >> 57)) &* 9
        let shifted = state.1 << 17
        state.2 ^= state.0
        state.3 ^= state.1
        state.1 ^= state.2
        state.0 ^= state.3
        state.2 ^= shifted
        state.3 = (state.3 << 45) | (state.3 >> 19)
        return result
    }

    /// At least 0 and less than 1.
    mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

    /// At least 0 and less than `count`, which must be 1 or more.
    mutating func below(_ count: Int) -> Int { Int(next().multipliedFullWidth(by: UInt64(count)).high) }

    mutating func within(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

    mutating func chance(_ probability: Double) -> Bool { unit() < probability }

    /// How many of `tries` succeed.
    mutating func successes(_ tries: Int, _ probability: Double) -> Int {
        var count = 0
        for _ in 0..<max(tries, 0) where unit() < probability { count += 1 }
        return count
    }

    /// A bell curve with mean 0 and deviation 1, from the sum of four; never beyond ±3.5.
    mutating func bell() -> Double { (unit() + unit() + unit() + unit() - 2) * 1.732_050_807_568_877_2 }

    mutating func shuffle<Element>(_ elements: inout [Element]) {
        for index in stride(from: elements.count - 1, to: 0, by: -1) { elements.swapAt(index, below(index + 1)) }
    }
}
