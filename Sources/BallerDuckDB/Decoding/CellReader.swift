/// Reads plain cells of one row straight from the engine's memory.
///
/// `nil` means that the cell is NULL, or of a format that has to be read through `Value`.
struct CellReader {
    let columns: [Column]
    let namings: [Naming]
    let row: Int

    /// The text that a naming column gives for another column's number; `nil` for columns of the result.
    private func given(_ index: Int) -> String?? {
        guard index >= columns.count else { return nil }
        return .some(namings[index - columns.count].text(columns, row))
    }

    func isNull(_ index: Int) -> Bool {
        if let given = given(index) { return given == nil }
        return columns[index].isNull(at: row)
    }

    func value(_ index: Int) -> Value {
        if let given = given(index) { return given.map { .text($0) } ?? .null }
        return columns[index].value(at: row)
    }

    func integer<T: FixedWidthInteger>(_ index: Int, as type: T.Type) -> T? {
        guard index < columns.count, columns[index].format.fitsInt64, let wide = try? columns[index].int64(at: row)
        else { return nil }
        return T(exactly: wide)
    }

    func double(_ index: Int) -> Double? {
        guard index < columns.count, columns[index].format == .double, !columns[index].isNull(at: row) else {
            return nil
        }
        return columns[index].load(row, as: Double.self)
    }

    func bool(_ index: Int) -> Bool? {
        guard index < columns.count, columns[index].format == .bool, !columns[index].isNull(at: row) else { return nil }
        return columns[index].load(row, as: UInt8.self) != 0
    }

    func text(_ index: Int) -> String? {
        if let given = given(index) { return given }
        guard columns[index].format == .string, !columns[index].isNull(at: row) else { return nil }
        return String(decoding: columns[index].bytes(row), as: UTF8.self)
    }
}
