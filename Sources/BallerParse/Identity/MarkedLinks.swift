/// The links that the page's menus mark as the current page: `<div class=" current"><a href="…">`.
enum MarkedLinks {
    static func all(in bytes: UnsafeBufferPointer<UInt8>) -> [String] {
        var found: [String] = []
        var position = 0
        while let hit = ByteScan.firstIndex(of: "current", in: bytes, from: position) {
            position = hit + 7
            guard let end = endOfTag(from: position, in: bytes), let link = link(from: end + 1, in: bytes) else {
                continue
            }
            if !found.contains(link) { found.append(link) }
        }
        return found
    }

    /// The end of a tag whose last attribute is the class that was found.
    private static func endOfTag(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        for index in start..<min(start + 120, bytes.count) {
            switch bytes[index] {
            case UInt8(ascii: ">"): return index
            case UInt8(ascii: "<"), UInt8(ascii: "="): return nil
            default: continue
            }
        }
        return nil
    }

    /// The address of a link that begins here, after whitespace.
    private static func link(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> String? {
        var index = start
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        let tag = UnsafeBufferPointer(rebasing: bytes[min(index, bytes.count)...].prefix(600))
        guard tag.count > 3, tag[0] == UInt8(ascii: "<"), tag[1] == UInt8(ascii: "a"), tag[2] <= 0x20,
            let end = tag.firstIndex(of: UInt8(ascii: ">")),
            let name = ByteScan.firstIndex(of: "href=", in: tag, from: 0), name < end
        else { return nil }
        let quote = tag[name + 5]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
        let value = tag[(name + 6)...].prefix { $0 != quote }
        return String(decoding: value, as: UTF8.self)
    }
}
