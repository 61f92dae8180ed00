/// A day, in the forms in which the site prints days.
struct CalendarDate: Hashable, Comparable, Sendable, CustomStringConvertible {
    let year: Int
    let month: Int
    let day: Int

    init?(year: Int, month: Int, day: Int) {
        guard (1800...2200).contains(year), (1...12).contains(month), (1...Self.days(of: month, in: year)).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// Reads `2018-10-17`, `Tue, Oct 31, 2000` and `October 31, 2000`.
    init?(_ text: String) {
        let parts = text.utf8.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: " ") }
        if parts.count == 3, let year = Self.number(parts[0]), let month = Self.number(parts[1]),
            let day = Self.number(parts[2])
        {
            self.init(year: year, month: month, day: day)
            return
        }
        let named = parts.count == 4 ? parts.dropFirst() : parts[...]
        guard named.count == 3, let month = Self.month(named[named.startIndex]),
            let day = Self.number(named[named.startIndex + 1]), let year = Self.number(named[named.startIndex + 2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    private static func number(_ digits: Substring.UTF8View) -> Int? {
        guard (1...4).contains(digits.count) else { return nil }
        var value = 0
        for byte in digits {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        return value
    }

    /// The day in a game id such as `201801010MIN`.
    init?(gameID: String) {
        let digits = gameID.utf8.prefix(8)
        guard digits.count == 8, let number = Int(String(decoding: Array(digits), as: UTF8.self)) else { return nil }
        self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
    }

    private static let months = Array("janfebmaraprmayjunjulaugsepoctnovdec".utf8)

    /// 1 to 12, told from the first three letters.
    private static func month(_ name: Substring.UTF8View) -> Int? {
        guard name.count >= 3 else { return nil }
        let letters = name.prefix(3).map { $0 | 0x20 }
        for month in 0..<12 where months[(month * 3)..<(month * 3 + 3)].elementsEqual(letters) { return month + 1 }
        return nil
    }

    /// 12 of `december` and of `december-2019`.
    static func month(named name: String) -> Int? {
        name.first?.isLetter == true ? month(Substring(name).utf8) : nil
    }

    /// `december` of 12.
    static func name(ofMonth month: Int) -> String {
        let names = [
            "january", "february", "march", "april", "may", "june", "july", "august", "september", "october",
            "november",
            "december",
        ]
        return names.indices.contains(month - 1) ? names[month - 1] : ""
    }

    static func days(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// 0 is Sunday (Sakamoto's method).
    var weekday: Int {
        let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
        let year = month < 3 ? year - 1 : year
        return (year + year / 4 - year / 100 + year / 400 + offsets[month - 1] + day) % 7
    }

    var next: CalendarDate {
        if let tomorrow = CalendarDate(year: year, month: month, day: day + 1) { return tomorrow }
        return CalendarDate(year: year, month: month + 1, day: 1) ?? CalendarDate(year: year + 1, month: 1, day: 1)
            ?? self
    }

    /// The year in which the season of a game on this day ends.
    ///
    /// Seasons turn in the summer; that of 2019-20 ended in October.
    var seasonYear: Int {
        if year == 2020, month >= 7, month <= 10 { return 2020 }
        return month >= 8 ? year + 1 : year
    }

    var description: String {
        String(unsafeUninitializedCapacity: 10) { bytes in
            write(to: bytes)
            return 10
        }
    }

    /// Ten digits and hyphens.
    func write(to bytes: UnsafeMutableBufferPointer<UInt8>) {
        Self.writeTwo(year / 100, to: bytes, at: 0)
        Self.writeTwo(year % 100, to: bytes, at: 2)
        bytes[4] = UInt8(ascii: "-")
        Self.writeTwo(month, to: bytes, at: 5)
        bytes[7] = UInt8(ascii: "-")
        Self.writeTwo(day, to: bytes, at: 8)
    }

    static func writeTwo(_ number: Int, to bytes: UnsafeMutableBufferPointer<UInt8>, at index: Int) {
        bytes[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number / 10 % 10)
        bytes[index + 1] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: number % 10)
    }

    static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}
