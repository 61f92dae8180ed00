/// Decodes rows of one result by column name, from whole chunks or parts of them.
///
/// The key `fieldGoalsMade` finds the column of that name or `field_goals_made`. Numbers must fit their type. Where a
/// `String` is asked for, dates, times, decimals and UUIDs are converted to text.
package struct RowReader<T: Decodable> {
    /// The file name used in errors.
    private let name: String
    private let namings: [Naming]
    private var plan: DecodingPlan?
    package private(set) var rows: [T] = []

    package init(_ name: String, namings: [Naming] = []) {
        self.name = name
        self.namings = namings
    }

    /// Reads some rows of a chunk; all chunks must come from one result.
    package mutating func read(_ chunk: Chunk, _ range: Range<Int>) throws(DuckDBError) {
        let plan = plan ?? DecodingPlan(chunk.layout, namings)
        self.plan = plan
        plan.columns = chunk.columns
        for index in range {
            plan.begin(row: index)
            do {
                rows.append(try T(from: RowDecoder(plan: plan)))
            } catch {
                throw undecodable(error)
            }
        }
    }

    private func undecodable(_ error: any Error) -> DuckDBError {
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
            sql: name,
            row: rows.count,
            column: column,
            type: String(describing: T.self),
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
