import BallerCore
package import BallerPages
package import Foundation

/// How long a kept answer is valid before the page is requested again.
package enum Freshness: Sendable, Equatable {
    /// The page covers something finished and will not change any more.
    case final
    case hours(Int)

    package static func days(_ days: Int) -> Freshness { .hours(days * 24) }
}

extension PageAddress {
    /// Whether the kept answer is still valid at a given time.
    ///
    /// Unless it is final, it expires after `maximumAge` hours at the latest.
    package func isFresh(_ record: PageRecord, at now: Date, maximumAge: Int? = nil) -> Bool {
        switch freshness(of: record) {
        case .final: true
        case .hours(let hours):
            now.timeIntervalSince(record.checkedAt) < Double(min(hours, maximumAge ?? hours)) * 3600
        }
    }

    /// How long an answer is valid, given its `checkedAt`.
    package func freshness(of record: PageRecord) -> Freshness {
        let seenOn = CalendarDay(inEastern: record.checkedAt)
        // A missing page may still appear: a box score within days of its game, other pages rarely.
        guard record.status == 200 else {
            return day.map { seenOn < $0 + 7 } == true ? .hours(6) : .days(7)
        }
        switch kind.subject {
        case .game, .gameDay:
            guard let day else { return .days(1) }
            // A page fetched after the corrections is final.
            return seenOn >= day + StatCorrections.days ? .final : .hours(day < seenOn ? 24 : 1)
        case .schedule:
            guard let season else { return .hours(6) }
            return seenOn > season.days.upperBound ? .final : .hours(6)
        case .season:
            guard let season else { return .days(7) }
            return seenOn > season.days.upperBound ? .days(365) : .days(7)
        case .list, .person: return .days(7)
        case .news: return .hours(24)
        }
    }
}
