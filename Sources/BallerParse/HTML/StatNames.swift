/// The `data-stat` names of one tree, each with a small number.
struct StatNames: Sendable {
    private(set) var count = 0
    private var bytes: [UInt8] = []
    private var starts: [Int] = [0]
    /// The number returned last.
    private var last = -1
    /// Open addressing: a name's number + 1, or 0 in a free slot.
    private var slots = [Int32](repeating: 0, count: 256)

    private func slot(of name: UnsafeBufferPointer<UInt8>) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in name { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0, !isName(Int(slots[slot]) - 1, name) { slot = (slot + 1) & mask }
        return slot
    }

    private func isName(_ number: Int, _ name: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = starts[number]
        guard starts[number + 1] - start == name.count else { return false }
        for index in 0..<name.count where bytes[start + index] != name[index] { return false }
        return true
    }

    /// The number of a name; a new name gets the next number.
    mutating func number(of name: UnsafeBufferPointer<UInt8>) -> Int32 {
        // Rows have their cells in the order of the names.
        if last + 1 < count, isName(last + 1, name) {
            last += 1
            return Int32(last)
        }
        let slot = slot(of: name)
        if slots[slot] != 0 {
            last = Int(slots[slot]) - 1
            return Int32(last)
        }
        bytes.append(contentsOf: name)
        starts.append(bytes.count)
        count += 1
        slots[slot] = Int32(count)
        last = count - 1
        if count * 2 > slots.count { grow() }
        return Int32(count - 1)
    }

    /// The number of a name, or `nil` if the tree does not have it.
    func known(_ name: String) -> Int32? {
        var name = name
        return name.withUTF8 { utf8 in
            let found = slots[slot(of: utf8)]
            return found == 0 ? nil : found - 1
        }
    }

    func name(_ number: Int32) -> String {
        String(decoding: bytes[starts[Int(number)]..<starts[Int(number) + 1]], as: UTF8.self)
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: slots.count * 2)
        for number in 0..<count {
            let name = Array(bytes[starts[number]..<starts[number + 1]])
            let slot = name.withUnsafeBufferPointer { self.slot(of: $0) }
            slots[slot] = Int32(number + 1)
        }
    }
}
