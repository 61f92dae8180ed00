package import BallerCore

extension CalendarDay {
    /// The day in a game id such as `201801010MIN`.
    package init?(gameID: String) {
        let digits = gameID.utf8.prefix(8)
        guard digits.count == 8, let number = Int(String(decoding: Array(digits), as: UTF8.self)) else { return nil }
        self.init(inHistory: number / 10_000, number / 100 % 100, number % 100)
    }

    /// A day in the lifetime of basketball people; anything else is a misprint.
    package init?(inHistory year: Int, _ month: Int, _ day: Int) {
        guard (1800...2200).contains(year) else { return nil }
        self.init(year: year, month: month, day: day)
    }
}
