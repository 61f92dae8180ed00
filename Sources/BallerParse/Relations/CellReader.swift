import BallerCore

/// Parses the text of a cell as a type.
enum CellReader {
    /// `nil` if the text is not a value of the type.
    static func cell(_ type: ColumnType, _ range: Range<Int>, of tree: HTMLTree) -> Cell? {
        let range = tree.trim(range)
        if range.isEmpty { return .null }
        switch type {
        case .text: return .text(tree.string(range))
        case .integer: return tree.text.withUnsafeBufferPointer { integer(UnsafeBufferPointer(rebasing: $0[range])) }
        case .decimal: return tree.text.withUnsafeBufferPointer { decimal(UnsafeBufferPointer(rebasing: $0[range])) }
        case .seconds:
            if let seconds = minutesAndSeconds(tree, range) { return .integer(seconds) }
            return cell(type, tree.string(range))
        default: return cell(type, tree.string(range))
        }
    }

    /// Playing time in its usual form, `41:07`.
    private static func minutesAndSeconds(_ tree: HTMLTree, _ range: Range<Int>) -> Int? {
        tree.text.withUnsafeBufferPointer { text in
            guard (4...5).contains(range.count), text[range.upperBound - 3] == UInt8(ascii: ":") else { return nil }
            var (minutes, seconds) = (0, 0)
            for index in range where index != range.upperBound - 3 {
                let digit = text[index] &- UInt8(ascii: "0")
                guard digit < 10 else { return nil }
                if index < range.upperBound - 3 {
                    minutes = minutes * 10 + Int(digit)
                } else {
                    seconds = seconds * 10 + Int(digit)
                }
            }
            return seconds < 60 ? minutes * 60 + seconds : nil
        }
    }

    static func cell(_ type: ColumnType, _ text: String) -> Cell? {
        if text.isEmpty { return .null }
        switch type {
        case .text: return .text(text)
        case .integer: return Array(text.utf8).withUnsafeBufferPointer { integer($0) }
        case .decimal: return Array(text.utf8).withUnsafeBufferPointer { decimal($0) }
        case .date: return CalendarDay(printed: text).map { .date($0.description) } ?? nothing(text)
        case .seconds: return clock(text, units: [60, 1]).map { .integer($0) } ?? nothing(text)
        case .minutes: return clock(text, units: [60, 1]).map { .integer($0) } ?? nothing(text)
        case .inches: return inches(text).map { .integer($0) } ?? nothing(text)
        case .boolean: return nothing(text)
        }
    }

    /// The site's ways of printing "no value".
    private static let nothings: Set<String> = ["—", "–", "-", "N/A", "NA", "None"]

    private static func nothing(_ text: String) -> Cell? { nothings.contains(text) ? .null : nil }

    private static func integer(_ bytes: UnsafeBufferPointer<UInt8>) -> Cell? {
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

    private static func decimal(_ whole: UnsafeBufferPointer<UInt8>) -> Cell? {
        var bytes = whole[...]
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
                return bytes.filter { $0 != UInt8(ascii: ",") }.withUnsafeBufferPointer { decimal($0) }
            default: return nothing(String(decoding: bytes, as: UTF8.self))
            }
        }
        guard digits > 0, points <= 1 else { return nothing(String(decoding: bytes, as: UTF8.self)) }
        return .decimal(String(decoding: bytes, as: UTF8.self))
    }

    /// `41:07` and `1:02:03` in seconds; `39` is 39 of the larger unit.
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
