/// Decodes one row: a keyed container with columns as keys, or the single value of a one-column result.
struct RowDecoder: Decoder {
    let plan: DecodingPlan
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedDecodingContainer<Key> {
        KeyedDecodingContainer(RowContainer(plan: plan))
    }

    /// The row's values in column order.
    func unkeyedContainer() -> any UnkeyedDecodingContainer {
        ValueListContainer(values: plan.columns.map { $0.value(at: plan.row) }, codingPath: [])
    }

    func singleValueContainer() throws -> any SingleValueDecodingContainer {
        guard plan.columns.count == 1 else {
            let reason = "one value is wanted and the row has \(plan.columns.count) columns"
            throw DecodingError.dataCorrupted(.init(codingPath: [], debugDescription: reason))
        }
        let column = plan.columns[0]
        return ValueDecoder(value: column.value(at: plan.row), outerPath: [], key: ColumnKey(column.name))
    }
}

/// The name of a column or field, or the index of an element, in a coding path.
struct ColumnKey: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(_ name: String) {
        stringValue = name
        intValue = nil
    }

    init(stringValue: String) { self.init(stringValue) }

    init(intValue: Int) {
        stringValue = "[\(intValue)]"
        self.intValue = intValue
    }
}
