/// A day of the calendar as the artifact writes it, `2024-04-14`, for people.
struct Day: Hashable, Comparable, Sendable {
    let year: Int
    let month: Int
    let day: Int

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

    /// Reads `2024-04-14`; `nil` for anything else, the 31st of April included.
    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.map(\.utf8.count) == [4, 2, 2], parts.joined().utf8.allSatisfy({ (48...57).contains($0) }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2]),
            year > 0, (1...12).contains(month), (1...Self.length(ofMonth: month, year)).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// `2024-04-14`.
    var iso: String { "\(Self.padded(year, 4))-\(Self.padded(month, 2))-\(Self.padded(day, 2))" }
    /// `April 14, 2024`.
    var long: String { "\(monthName) \(day), \(year)" }
    /// `Sun, Apr 14`.
    var short: String { "\(weekday.prefix(3)), \(monthName.prefix(3)) \(day)" }
    /// `Sunday, April 14, 2024`.
    var full: String { "\(weekday), \(long)" }
    /// `April 2024`.
    var monthAndYear: String { "\(monthName) \(year)" }

    var monthName: String { Self.months[month - 1] }

    /// By Sakamoto's method, which counts in the Gregorian calendar.
    var weekday: String {
        let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
        let year = month < 3 ? year - 1 : year
        return Self.weekdays[(year + year / 4 - year / 100 + year / 400 + offsets[month - 1] + day) % 7]
    }

    static func < (left: Day, right: Day) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    private static func length(ofMonth month: Int, _ year: Int) -> Int {
        switch month {
        case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
