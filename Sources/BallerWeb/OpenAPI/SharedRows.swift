import BallerServing

/// The rows of queries that answers show whole, which a description names once, and the columns of all queries.
struct SharedRows {
    /// In the order in which answers show them.
    private(set) var shared: [RowShape] = []
    private var fields: [String: [QueryField]] = [:]

    init() {}

    /// Asks for the columns of every query that the answers name.
    init(_ answers: [AnswerShape], _ reading: ArtifactReading) throws {
        for answer in answers { try collect(answer, reading) }
    }

    func fields(of query: String) -> [QueryField] { fields[query] ?? [] }

    func isShared(_ row: RowShape) -> Bool { shared.contains(row) }

    /// The name of the schema of a query's rows: `PlayerGamesRow`.
    static func name(of row: RowShape) -> String {
        row.query.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined() + "Row"
    }

    private mutating func collect(_ answer: AnswerShape, _ reading: ArtifactReading) throws {
        switch answer {
        case .any, .value: break
        case .array(let shape), .table(let shape), .nullable(let shape): try collect(shape, reading)
        case .either(let shapes): for shape in shapes { try collect(shape, reading) }
        case .column(_, let query): try ask(query, reading)
        case .object(let members):
            if members.count == 1, case .columns(let row) = members[0], row == RowShape(row.query), !isShared(row) {
                shared.append(row)
            }
            for member in members {
                switch member {
                case .named(_, let shape, _), .others(let shape): try collect(shape, reading)
                case .columns(let row): try ask(row.query, reading)
                }
            }
        }
    }

    private mutating func ask(_ query: String, _ reading: ArtifactReading) throws {
        if fields[query] == nil { fields[query] = try reading.fields(of: query) }
    }
}
