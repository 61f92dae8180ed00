import BallerCore
import Foundation

/// Parses the `Retry-After` header (RFC 9110, 10.2.3).
enum RetryAfter {
    /// The end of the silence, or `nil` if the header is missing or unreadable.
    static func end(_ header: String?, now: Date) -> Date? {
        guard let text = header?.trimmingCharacters(in: .whitespaces), !text.isEmpty else { return nil }
        if text.utf8.allSatisfy({ (48...57).contains($0) }) {
            // Absurdly long numbers are capped at a year, not trusted.
            return now + Double(min(Int(text) ?? .max, 366 * 86_400))
        }
        return HTTPDate.parse(text)
    }
}

/// Dates in HTTP headers, in all three forms that a reader must accept (RFC 9110, 5.6.7).
enum HTTPDate {
    private static let months = CalendarDay.monthNames.map { String($0.prefix(3)) }

    static func parse(_ text: String) -> Date? {
        let words = text.split { " ,-:".contains($0) }.map(String.init)
        guard words.count >= 7 else { return nil }
        // `Sun Nov  6 08:49:37 1994` has its month second and its year last; the other two share one order.
        let isAsctime = months.contains(words[1])
        let day = Int(words[isAsctime ? 2 : 1])
        let month = months.firstIndex(of: words[isAsctime ? 1 : 2])
        let year = Int(words[isAsctime ? 6 : 3]).map { $0 < 100 ? $0 + ($0 < 70 ? 2000 : 1900) : $0 }
        let time = words[(isAsctime ? 3 : 4)...].prefix(3).compactMap { Int($0) }
        guard let day, let month, let year, time.count == 3, (0...23).contains(time[0]), (0...59).contains(time[1]),
            (0...60).contains(time[2]), let date = CalendarDay(year: year, month: month + 1, day: day)
        else { return nil }
        return date.midnight + Double(time[0] * 3600 + time[1] * 60 + time[2])
    }
}
