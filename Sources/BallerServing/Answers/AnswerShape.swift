/// What an answer consists of, as far as that is known before anybody asks: what a description of the API is made of.
///
/// The columns of queries stand in it by the query's name: `QuerySession.fields(of:)` tells what they are.
package indirect enum AnswerShape: Sendable, Equatable {
    /// A document that says itself what it is.
    case any
    case value(ValueShape)
    case array(AnswerShape)
    case object([MemberShape])
    /// An object whose members are named by the data and are all alike.
    case table(AnswerShape)
    /// That, or `null`.
    case nullable(AnswerShape)
    /// One of several, as the request decides.
    case either([AnswerShape])
    /// The value of a query's column.
    case column(String, query: String)
}

/// A single value.
package enum ValueShape: Sendable, Equatable {
    case text
    /// One of these texts.
    case choice([String])
    /// `2024-01-31`.
    case day
    /// `2024-01-31T20:00:00Z`.
    case moment
    case integer
    case number
    case boolean
}

/// Some of an object's members.
package enum MemberShape: Sendable, Equatable {
    /// One by its name; one that is not always there is left out of some answers, as the request decides.
    case named(String, AnswerShape, isAlways: Bool)
    /// Those that a query's row has.
    case columns(RowShape)
    /// Any others are like this.
    case others(AnswerShape)
}

/// What is shown of a query's rows.
package struct RowShape: Sendable, Equatable {
    package let query: String
    /// The columns that are shown, as far as the query has them; `nil` for all.
    package internal(set) var only: Set<String>?
    package internal(set) var without: Set<String> = []
    /// False where the request decides which of the columns are left out.
    package var isWhole = true

    package init(_ query: String) { self.query = query }

    /// Whether a column of the query is among those that may be shown.
    package func shows(_ column: String) -> Bool { only?.contains(column) != false && !without.contains(column) }
}

extension AnswerShape {
    /// Rows of a query as objects.
    static func rows(_ row: RowShape) -> AnswerShape { .array(.object([.columns(row)])) }
}

extension MemberShape {
    /// The members of an object that has the members of one of several cases: those of the same name become one.
    static func merging(_ cases: [[MemberShape]]) -> [MemberShape] {
        var merged: [MemberShape] = []
        var named: [(name: String, shapes: [AnswerShape], count: Int)] = []
        for member in cases.joined() {
            guard case .named(let name, let shape, let isAlways) = member else {
                if !merged.contains(member) { merged.append(member) }
                continue
            }
            if !named.contains(where: { $0.name == name }) { named.append((name, [], 0)) }
            for index in named.indices where named[index].name == name {
                if !named[index].shapes.contains(shape) { named[index].shapes.append(shape) }
                if isAlways { named[index].count += 1 }
            }
        }
        return named.map { name, shapes, count in
            .named(name, shapes.count == 1 ? shapes[0] : .either(shapes), isAlways: count == cases.count)
        } + merged
    }
}
