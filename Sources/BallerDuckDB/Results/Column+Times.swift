package import BallerCore

extension Column {
    /// A DATE.
    package func date(at row: Int) throws(DuckDBError) -> CalendarDay? {
        guard !isNull(at: row) else { return nil }
        guard format == .date else { throw mistyped("a DATE") }
        return CalendarDay(daysSinceEpoch: load(row, as: Int32.self))
    }

    /// A TIMESTAMP of any precision, with or without time zone.
    package func timestamp(at row: Int) throws(DuckDBError) -> Timestamp? {
        guard !isNull(at: row) else { return nil }
        let count = { load(row, as: Int64.self) }
        switch format {
        case .timestamp, .timestampWithZone: return Timestamp(microsecondsSinceEpoch: count())
        case .timestampSeconds: return Timestamp(count(), per: 1_000_000)
        case .timestampMilliseconds: return Timestamp(count(), per: 1_000)
        case .timestampNanoseconds: return Timestamp(nanosecondsSinceEpoch: count())
        default: throw mistyped("a TIMESTAMP")
        }
    }

    /// A TIME of any precision, with or without time zone.
    package func time(at row: Int) throws(DuckDBError) -> TimeOfDay? {
        guard !isNull(at: row) else { return nil }
        switch format {
        case .time: return TimeOfDay(microseconds: load(row, as: Int64.self))
        case .timeNanoseconds: return TimeOfDay(nanoseconds: load(row, as: Int64.self))
        case .timeWithZone:
            // 40 bits of microseconds above 24 bits of offset, which count down from the easternmost zone.
            let bits = load(row, as: UInt64.self)
            let offset = 57_599 - Int32(truncatingIfNeeded: bits & 0xFF_FFFF)
            return TimeOfDay(nanoseconds: Int64(bits >> 24) * 1_000, utcOffsetSeconds: offset)
        default: throw mistyped("a TIME")
        }
    }
}

extension Timestamp {
    private static func isInfinite(_ count: Int64) -> Bool { count == .max || count == -.max }

    /// Converts a count of a coarser unit; the engine's infinities are kept.
    fileprivate init(_ count: Int64, per microseconds: Int64) {
        self.init(microsecondsSinceEpoch: Self.isInfinite(count) ? count : count * microseconds)
    }

    fileprivate init(nanosecondsSinceEpoch count: Int64) {
        let microseconds = count.flooredQuotient(dividingBy: 1_000)
        if Self.isInfinite(count) {
            self.init(microsecondsSinceEpoch: count)
        } else {
            self.init(microsecondsSinceEpoch: microseconds, nanosecondRemainder: Int16(count - microseconds * 1_000))
        }
    }
}
