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

/// An additional column: the texts for the numbers in another column.
package struct Naming: Sendable {
    package let name: String
    /// The index of the column with the numbers.
    package let column: Int
    package let texts: [Int64: String]

    package init(name: String, column: Int, texts: [Int64: String]) {
        self.name = name
        self.column = column
        self.texts = texts
    }

    func text(_ columns: [Column], _ row: Int) -> String? {
        guard let number = try? columns[column].int64(at: row) else { return nil }
        return texts[number]
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
