/// Reads the text of a cell as a type.
enum CellReader {
    /// `nil` where the text is no value of the type.
    static func cell(_ type: ColumnType, _ range: Range<Int>, of tree: HTMLTree) -> Cell? {
        let range = tree.trim(range)
        if range.isEmpty { return .null }
        switch type {
        case .text: return .text(tree.string(range))
        case .integer: return integer(tree.text[range])
        case .decimal: return decimal(tree.text[range])
        default: return cell(type, tree.string(range))
        }
    }

    static func cell(_ type: ColumnType, _ text: String) -> Cell? {
        if text.isEmpty { return .null }
        switch type {
        case .text: return .text(text)
        case .integer: return integer(ContiguousArray(text.utf8)[...])
        case .decimal: return decimal(ContiguousArray(text.utf8)[...])
        case .date: return CalendarDate(text).map { .date($0.description) } ?? nothing(text)
        case .seconds: return clock(text, units: [60, 1]).map { .integer($0) } ?? nothing(text)
        case .minutes: return clock(text, units: [60, 1]).map { .integer($0) } ?? nothing(text)
        case .inches: return inches(text).map { .integer($0) } ?? nothing(text)
        case .boolean: return nothing(text)
        }
    }

    /// The site's ways to print that there is nothing.
    private static let nothings: Set<String> = ["—", "–", "-", "N/A", "NA", "None"]

    private static func nothing(_ text: String) -> Cell? { nothings.contains(text) ? .null : nil }

    private static func integer(_ bytes: ContiguousArray<UInt8>.SubSequence) -> Cell? {
        var value = 0
        var digits = 0
        var isNegative = false
        for (offset, byte) in bytes.enumerated() {
            switch byte {
            case 0x30...0x39:
                guard digits < 15 else { return nil }
                value = value * 10 + Int(byte - 0x30)
                digits += 1
            case UInt8(ascii: "-") where offset == 0: isNegative = true
            case UInt8(ascii: "+") where offset == 0, UInt8(ascii: "$") where digits == 0: continue
            case UInt8(ascii: ",") where digits > 0: continue
            default: return nothing(String(decoding: bytes, as: UTF8.self))
            }
        }
        guard digits > 0 else { return nothing(String(decoding: bytes, as: UTF8.self)) }
        return .integer(isNegative ? -value : value)
    }

    private static func decimal(_ bytes: ContiguousArray<UInt8>.SubSequence) -> Cell? {
        var bytes = bytes
        if bytes.first == UInt8(ascii: "+") { bytes = bytes.dropFirst() }
        if bytes.last == UInt8(ascii: "%") { bytes = bytes.dropLast() }
        var digits = 0
        var points = 0
        for (offset, byte) in bytes.enumerated() {
            switch byte {
            case 0x30...0x39: digits += 1
            case UInt8(ascii: "."): points += 1
            case UInt8(ascii: "-") where offset == 0: continue
            case UInt8(ascii: ",") where points == 0:
                return decimal(ContiguousArray(bytes.filter { $0 != UInt8(ascii: ",") })[...])
            default: return nothing(String(decoding: bytes, as: UTF8.self))
            }
        }
        guard digits > 0, points <= 1 else { return nothing(String(decoding: bytes, as: UTF8.self)) }
        return .decimal(String(decoding: bytes, as: UTF8.self))
    }

    /// `41:07` as seconds, `1:02:03` as seconds, `39` as 39 of the larger unit.
    static func clock(_ text: String, units: [Int]) -> Int? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count, numbers.allSatisfy({ $0 >= 0 && $0 < 100_000 }) else { return nil }
        switch numbers.count {
        case 1: return numbers[0] * units[0]
        case 2 where numbers[1] < 60: return numbers[0] * 60 + numbers[1]
        case 3 where numbers[1] < 60 && numbers[2] < 60: return numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
        default: return nil
        }
    }

    private static func inches(_ text: String) -> Int? {
        let parts = text.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 2, (4...8).contains(parts[0]), (0..<12).contains(parts[1]) else { return nil }
        return parts[0] * 12 + parts[1]
    }
}
