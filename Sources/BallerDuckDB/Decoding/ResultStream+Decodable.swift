extension ResultStream {
    /// Reads to the end and decodes each row by column name; blocking.
    ///
    /// A key `fieldGoalsMade` finds the column of that name or `field_goals_made`. Numbers must fit their type, and text
    /// is made of dates, times, decimals and UUIDs where a `String` is asked for.
    package func rows<T: Decodable>(as type: T.Type) throws(DuckDBError) -> [T] {
        let plan = DecodingPlan(layout)
        var rows: [T] = []
        while let chunk = try next() {
            plan.columns = chunk.columns
            for index in 0..<chunk.rowCount {
                plan.begin(row: index)
                do {
                    rows.append(try T(from: RowDecoder(plan: plan)))
                } catch {
                    throw undecodable(error, row: rows.count, type: T.self)
                }
            }
        }
        return rows
    }

    private func undecodable(_ error: any Error, row: Int, type: Any.Type) -> DuckDBError {
        var column = ""
        var reason = String(describing: error)
        if let error = error as? DecodingError {
            let context = error.context
            column = context.codingPath.first?.stringValue ?? ""
            reason = context.debugDescription
            if context.codingPath.count > 1 {
                reason += " (at \(context.codingPath.map(\.stringValue).joined(separator: ".")))"
            }
        }
        return .rowNotDecodable(
            sql: sql.name,
            row: row,
            column: column,
            type: String(describing: type),
            reason: reason
        )
    }
}

extension DecodingError {
    fileprivate var context: Context {
        switch self {
        case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
            .dataCorrupted(let context):
            context
        @unknown default: Context(codingPath: [], debugDescription: String(describing: self))
        }
    }
}
