package import BallerCore
package import Foundation

/// One value, copied from the engine's memory.
package enum Value: Sendable, Hashable {
    case null
    case bool(Bool)
    /// TINYINT to BIGINT, UTINYINT to UINTEGER, and a UBIGINT that fits.
    case int(Int64)
    /// HUGEINT, and a UBIGINT above the range of BIGINT.
    case huge(Int128)
    case unsignedHuge(UInt128)
    /// FLOAT and DOUBLE.
    case double(Double)
    case decimal(DecimalNumber)
    /// VARCHAR, ENUM, and BIT as its digits.
    case text(String)
    case blob([UInt8])
    case date(CalendarDay)
    case time(TimeOfDay)
    /// A TIMESTAMP of any precision: a date and time without a zone.
    case timestamp(Timestamp)
    /// TIMESTAMP WITH TIME ZONE: an instant, counted in UTC.
    case instant(Timestamp)
    case interval(Interval)
    case uuid(UUID)
    /// LIST and ARRAY.
    case list([Value])
    case structure([Field])
    case map([Entry])

    /// A named field of a STRUCT.
    package struct Field: Sendable, Hashable {
        package let name: String
        package let value: Value

        package init(name: String, value: Value) {
            self.name = name
            self.value = value
        }
    }

    /// A key and value of a MAP.
    package struct Entry: Sendable, Hashable {
        package let key: Value
        package let value: Value

        package init(key: Value, value: Value) {
            self.key = key
            self.value = value
        }
    }
}
