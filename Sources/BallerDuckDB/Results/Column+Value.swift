import BallerCore
import Foundation

extension Column {
    /// A copy of any cell; typed accessors are faster if the type is known.
    package func value(at row: Int) -> Value {
        guard !isNull(at: row) else { return .null }
        switch format {
        case .null: return .null
        case .bool: return .bool(load(row, as: UInt8.self) != 0)
        case .int8: return .int(Int64(load(row, as: Int8.self)))
        case .int16: return .int(Int64(load(row, as: Int16.self)))
        case .int32: return .int(Int64(load(row, as: Int32.self)))
        case .int64: return .int(load(row, as: Int64.self))
        case .uint8: return .int(Int64(load(row, as: UInt8.self)))
        case .uint16: return .int(Int64(load(row, as: UInt16.self)))
        case .uint32: return .int(Int64(load(row, as: UInt32.self)))
        case .uint64:
            let value = load(row, as: UInt64.self)
            return Int64(exactly: value).map { .int($0) } ?? .huge(Int128(value))
        case .int128: return .huge(loadInt128(row))
        case .uint128: return .unsignedHuge(loadUInt128(row))
        case .float: return .double(Double(load(row, as: Float.self)))
        case .double: return .double(load(row, as: Double.self))
        case .string: return .text(String(decoding: bytes(row), as: UTF8.self))
        case .blob: return .blob([UInt8](bytes(row)))
        case .enum8, .enum16, .enum32: return enumerationName(row).map { .text($0) } ?? .null
        case .list, .array, .structure, .map, .union: return nestedValue(row)
        default: return rarerValue(row)
        }
    }

    private func rarerValue(_ row: Int) -> Value {
        switch format {
        case .decimal16, .decimal32, .decimal64, .decimal128: (try? decimal(at: row)).map { .decimal($0) } ?? .null
        case .date: .date(CalendarDay(daysSinceEpoch: load(row, as: Int32.self)))
        case .time, .timeNanoseconds, .timeWithZone: (try? time(at: row)).map { .time($0) } ?? .null
        case .timestampWithZone: .instant(Timestamp(microsecondsSinceEpoch: load(row, as: Int64.self)))
        case .timestamp, .timestampSeconds, .timestampMilliseconds, .timestampNanoseconds:
            (try? timestamp(at: row)).map { .timestamp($0) } ?? .null
        case .interval: .interval(interval(row))
        case .uuid: .uuid(uuid(row))
        case .bit: .text(bits(row))
        default: .null
        }
    }

    private func interval(_ row: Int) -> Interval {
        let cell = data + row * 16
        return Interval(
            months: cell.load(as: Int32.self),
            days: cell.load(fromByteOffset: 4, as: Int32.self),
            microseconds: cell.load(fromByteOffset: 8, as: Int64.self)
        )
    }

    /// The engine stores a UUID as a signed number in text order: its first bit is flipped.
    private func uuid(_ row: Int) -> UUID {
        let number = (loadUInt128(row) ^ (1 << 127)).bigEndian
        return withUnsafeBytes(of: number) { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }
    }

    /// The first byte counts the unused bits of the second.
    private func bits(_ row: Int) -> String {
        let bytes = bytes(row)
        guard let unused = bytes.first else { return "" }
        let digits = bytes.dropFirst().flatMap { byte in (0..<8).reversed().map { byte >> $0 & 1 == 1 ? "1" : "0" } }
        return digits.dropFirst(Int(unused)).joined()
    }

    private func nestedValue(_ row: Int) -> Value {
        switch info.type {
        case .list: return .list(elementRange(row).map { children[0].value(at: $0) })
        case .array(_, let width): return .list((row * width..<(row + 1) * width).map { children[0].value(at: $0) })
        case .structure: return .structure(children.map { Value.Field(name: $0.name, value: $0.value(at: row)) })
        case .map:
            let pair = children[0].children
            return .map(elementRange(row).map { .init(key: pair[0].value(at: $0), value: pair[1].value(at: $0)) })
        case .union:
            let tag = Int(children[0].load(row, as: UInt8.self))
            return children[tag + 1].value(at: row)
        default: return .null
        }
    }

    /// The rows of the element column that belong to a LIST or MAP cell.
    private func elementRange(_ row: Int) -> Range<Int> {
        let offset = Int(data.load(fromByteOffset: row * 16, as: UInt64.self))
        return offset..<offset + Int(data.load(fromByteOffset: row * 16 + 8, as: UInt64.self))
    }
}
