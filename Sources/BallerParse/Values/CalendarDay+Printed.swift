import BallerCore
import BallerPages

/// Days in the site's printed forms.
extension CalendarDay {
    /// Reads `2018-10-17`, `Tue, Oct 31, 2000` and `October 31, 2000`.
    init?(printed text: String) {
        let parts = text.utf8.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: " ") }
        if parts.count == 3, let year = Self.number(parts[0]), let month = Self.number(parts[1]),
            let day = Self.number(parts[2])
        {
            self.init(inHistory: year, month, day)
            return
        }
        let named = parts.count == 4 ? parts.dropFirst() : parts[...]
        guard named.count == 3, let month = Self.month(named[named.startIndex]),
            let day = Self.number(named[named.startIndex + 1]), let year = Self.number(named[named.startIndex + 2])
        else { return nil }
        self.init(inHistory: year, month, day)
    }

    /// 12 for `december` and for `december-2019`.
    static func month(named name: String) -> Int? {
        name.first?.isLetter == true ? month(Substring(name).utf8) : nil
    }

    /// 1 to 12, recognised by the first three letters.
    private static func month(_ name: Substring.UTF8View) -> Int? {
        guard name.count >= 3 else { return nil }
        let letters = name.prefix(3).map { $0 | 0x20 }
        for month in 0..<12 where months[(month * 3)..<(month * 3 + 3)].elementsEqual(letters) { return month + 1 }
        return nil
    }

    private static let months = Array("janfebmaraprmayjunjulaugsepoctnovdec".utf8)

    /// The year in which the season of a game on this day ends.
    ///
    /// The new season starts in the summer; that of 2019-20 ended in October.
    var seasonYear: Int {
        let (year, month, _) = components
        if year == 2020, month >= 7, month <= 10 { return 2020 }
        return month >= 8 ? year + 1 : year
    }
}
