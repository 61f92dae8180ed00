import BallerCore
import CDuckDB
import Foundation

/// Owns an engine value made from one of ours.
struct EngineValue: ~Copyable {
    let pointer: duckdb_value?

    init(_ value: Value) { pointer = Self.make(value) }

    deinit {
        var pointer = pointer
        duckdb_destroy_value(&pointer)
    }

    /// An engine value that the caller must destroy.
    static func make(_ value: Value) -> duckdb_value? {
        switch value {
        case .null: duckdb_create_null_value()
        case .bool(let value): duckdb_create_bool(value)
        case .int(let value): duckdb_create_int64(value)
        case .huge(let value): duckdb_create_hugeint(duckdb_hugeint(value))
        case .unsignedHuge(let value): duckdb_create_uhugeint(duckdb_uhugeint(value))
        case .double(let value): duckdb_create_double(value)
        case .decimal(let value):
            duckdb_create_decimal(
                duckdb_decimal(width: value.width, scale: value.scale, value: duckdb_hugeint(value.coefficient))
            )
        case .text(let value): value.withCStringAndLength { duckdb_create_varchar_length($0, $1) }
        case .blob(let bytes): duckdb_create_blob(bytes, idx_t(bytes.count))
        case .date(let value): duckdb_create_date(duckdb_date(days: value.daysSinceEpoch))
        case .time(let value): make(value)
        case .timestamp(let value): make(value)
        case .instant(let value): duckdb_create_timestamp_tz(duckdb_timestamp(micros: value.microsecondsSinceEpoch))
        case .interval(let value):
            duckdb_create_interval(duckdb_interval(months: value.months, days: value.days, micros: value.microseconds))
        case .uuid(let value): duckdb_create_uuid(duckdb_uhugeint(value.number))
        case .list(let values): makeList(values)
        case .structure(let fields): makeStructure(fields)
        case .map(let entries): makeMap(entries)
        }
    }

    private static func make(_ time: TimeOfDay) -> duckdb_value? {
        if let offset = time.utcOffsetSeconds {
            return duckdb_create_time_tz_value(duckdb_create_time_tz(time.microseconds, offset))
        }
        return time.nanoseconds % 1_000 == 0
            ? duckdb_create_time(duckdb_time(micros: time.microseconds))
            : duckdb_create_time_ns(duckdb_time_ns(nanos: time.nanoseconds))
    }

    private static func make(_ timestamp: Timestamp) -> duckdb_value? {
        let (nanoseconds, overflows) = timestamp.microsecondsSinceEpoch.multipliedReportingOverflow(by: 1_000)
        guard timestamp.nanosecondRemainder != 0, !overflows else {
            return duckdb_create_timestamp(duckdb_timestamp(micros: timestamp.microsecondsSinceEpoch))
        }
        let count = nanoseconds + Int64(timestamp.nanosecondRemainder)
        return duckdb_create_timestamp_ns(duckdb_timestamp_ns(nanos: count))
    }
}

extension DecimalNumber {
    /// The precision of a DECIMAL type that can hold it.
    fileprivate var width: UInt8 { max(UInt8(clamping: String(coefficient.magnitude).count), scale) }
}

extension UUID {
    fileprivate var number: UInt128 {
        withUnsafeBytes(of: uuid) { UInt128(bigEndian: $0.loadUnaligned(as: UInt128.self)) }
    }
}

extension duckdb_hugeint {
    init(_ value: Int128) {
        self.init(lower: UInt64(truncatingIfNeeded: value), upper: Int64(truncatingIfNeeded: value >> 64))
    }
}

extension duckdb_uhugeint {
    init(_ value: UInt128) {
        self.init(lower: UInt64(truncatingIfNeeded: value), upper: UInt64(truncatingIfNeeded: value >> 64))
    }
}

extension String {
    /// Lends the bytes with their count, so that a NUL does not cut the text off.
    func withCStringAndLength<R>(_ body: (UnsafePointer<CChar>?, idx_t) -> R) -> R {
        var copy = self
        return copy.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { body($0.baseAddress, idx_t($0.count)) }
        }
    }
}
