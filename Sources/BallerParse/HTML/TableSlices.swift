/// Where the tables with an id and the scripts are in the bytes of a page, inside comments or not.
struct TableSlices {
    struct Slice {
        let id: String
        let range: Range<Int>
    }

    private(set) var tables: [Slice] = []
    private(set) var scripts: [Range<Int>] = []

    /// True if the page has more tables than `limit`, open ones included; the excess is not listed.
    private(set) var isOverLimit = false

    init(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) {
        scripts = Self.ranges(of: "<script", to: "</script>", in: bytes)
        var open: [(id: String?, start: Int)] = []
        var script = scripts.startIndex
        var position = 0
        while let hit = ByteScan.firstIndex(of: "table", in: bytes, from: position) {
            position = hit + 5
            if tables.count + open.count > limit {
                isOverLimit = true
                break
            }
            while script < scripts.endIndex, scripts[script].upperBound <= hit { script += 1 }
            if script < scripts.endIndex, scripts[script].contains(hit) { continue }
            if hit >= 1, bytes[hit - 1] == UInt8(ascii: "<"), Self.endsName(bytes, at: position) {
                open.append((Self.id(ofTagAt: position, in: bytes), hit - 1))
            } else if hit >= 2, bytes[hit - 1] == UInt8(ascii: "/"), bytes[hit - 2] == UInt8(ascii: "<"),
                let table = open.popLast(), let id = table.id,
                let end = bytes[position...].prefix(8).firstIndex(of: UInt8(ascii: ">"))
            {
                tables.append(Slice(id: id, range: table.start..<(end + 1)))
            }
        }
        tables.sort { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static func endsName(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        index < bytes.count && (bytes[index] <= 0x20 || bytes[index] == UInt8(ascii: ">"))
    }

    private static func ranges(
        of start: StaticString,
        to end: StaticString,
        in bytes: UnsafeBufferPointer<UInt8>
    ) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var position = 0
        while let first = ByteScan.firstIndex(of: start, in: bytes, from: position) {
            guard let last = ByteScan.firstIndex(of: end, in: bytes, from: first) else { break }
            position = last + end.utf8CodeUnitCount
            ranges.append(first..<position)
        }
        return ranges
    }

    /// The value of `id` in a tag whose name ends here.
    private static func id(ofTagAt start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        let tag = UnsafeBufferPointer(rebasing: bytes[start...].prefix(1000).prefix { $0 != UInt8(ascii: ">") })
        var position = 0
        while let name = ByteScan.firstIndex(of: "id=", in: tag, from: position) {
            position = name + 3
            // `data-id=` is a different attribute.
            guard name > 0, tag[name - 1] <= 0x20 || tag[name - 1] == UInt8(ascii: "\"") else { continue }
            let value = tag[position...]
            // Inside quotes a space is part of the id (`Team Shaq`).
            guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
                return String(decoding: value.prefix { $0 > 0x20 }, as: UTF8.self)
            }
            return String(decoding: value.dropFirst().prefix { $0 != quote }, as: UTF8.self)
        }
        return nil
    }

    /// The page without scripts and without the tables that have an id; what is left is small.
    func skeleton(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var rest: [UInt8] = []
        rest.reserveCapacity(bytes.count / 3)
        var position = 0
        for cut in (tables.map(\.range) + scripts).sorted(by: { $0.lowerBound < $1.lowerBound }) {
            guard cut.lowerBound >= position else { continue }
            rest.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[position..<cut.lowerBound]))
            position = cut.upperBound
        }
        rest.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[position...]))
        return rest
    }
}
