/// One or more members of an object that is answered about a subject.
package struct Member<Subject>: Sendable {
    let shapes: [MemberShape]
    private let writing: @Sendable (Subject, inout JSONWriter) throws -> Void

    package init(
        _ shapes: [MemberShape],
        write: @escaping @Sendable (Subject, inout JSONWriter) throws -> Void
    ) {
        self.shapes = shapes
        writing = write
    }

    func write(_ subject: Subject, to json: inout JSONWriter) throws { try writing(subject, &json) }
}

extension Member {
    /// A member with an answer of its own.
    package static func member(_ name: String, _ answer: Answer<Subject>) -> Member {
        Member([.named(name, answer.shape, isAlways: true)]) { subject, json in
            json.key(name)
            try answer.write(subject, to: &json)
        }
    }

    /// A member with a single value, whose type is that of what the closure returns.
    package static func value<Value: AnswerValue>(
        _ name: String,
        _ value: @escaping @Sendable (Subject) throws -> Value
    ) -> Member {
        .member(name, .value(value))
    }

    package static func object(_ name: String, _ members: [Member]) -> Member { .member(name, .object(members)) }

    package static func array<Element>(
        _ name: String,
        of elements: @escaping @Sendable (Subject) throws -> [Element],
        _ element: Answer<Element>
    ) -> Member {
        .member(name, .array(of: elements, element))
    }

    /// Several, where one is expected.
    package static func group(_ members: [Member]) -> Member {
        Member(members.flatMap(\.shapes)) { subject, json in
            for member in members { try member.write(subject, to: &json) }
        }
    }

    /// The members of one case among several, which the request chooses.
    package static func cases<Case: Hashable & CaseIterable & Sendable>(
        of choice: @escaping @Sendable (Subject) throws -> Case,
        _ members: @Sendable (Case) -> Member
    ) -> Member {
        let known = Dictionary(Case.allCases.map { ($0, members($0)) }) { first, _ in first }
        return Member(MemberShape.merging(Case.allCases.map { known[$0]?.shapes ?? [] })) { subject, json in
            try known[choice(subject)]?.write(subject, to: &json)
        }
    }
}

// Members that are made of a query's rows.
extension Member where Subject: RowReading {
    /// All rows as an array.
    package static func rows(_ name: String, of rows: RowSource<Subject>) -> Member { .member(name, .rows(rows)) }

    /// The first row as an object, `null` where there is none.
    package static func first(_ name: String, of rows: RowSource<Subject>) -> Member { .member(name, .first(rows)) }

    /// The columns of the first row, one member each.
    package static func columns(of rows: RowSource<Subject>) -> Member {
        Member([.columns(rows.shape)]) { subject, json in try json.members(rows.read(subject)) }
    }

    /// The sums of whole numbers among the columns, one member each, `null` unless every row has the number.
    package static func sums(of rows: RowSource<Subject>, _ columns: Set<String>) -> Member {
        Member([.columns(rows.only(columns).shape)]) { subject, json in try json.sums(rows.read(subject), of: columns) }
    }

    /// The number of rows.
    package static func count(_ name: String, of rows: RowSource<Subject>) -> Member {
        .value(name) { try rows.read($0).rowCount }
    }

    /// An object, or `null` where the rows that it tells of are not there.
    package static func object(_ name: String, ifAny rows: RowSource<Subject>, _ members: [Member]) -> Member {
        let object = Answer<Subject>.object(members)
        let answer = Answer<Subject>(.nullable(object.shape)) { subject, json in
            if try rows.read(subject).hasRow { try object.write(subject, to: &json) } else { json.null() }
        }
        return .member(name, answer)
    }

    /// A member for each text in a column with the rows that have it, under its name among `named` or else under the text in lower case.
    ///
    /// Those of `named` are always there.
    package static func rows(_ rows: RowSource<Subject>, by column: String, named: [(text: String, name: String)])
        -> Member
    {
        let shape = AnswerShape.rows(rows.shape)
        return Member(named.map { .named($0.name, shape, isAlways: true) } + [.others(shape)]) { subject, json in
            let all = try rows.read(subject)
            let own = try all.values(of: column).filter { text in !named.contains { $0.text == text } }
            for (text, name) in named + own.map({ ($0, $0.lowercased()) }) {
                json.key(name)
                try json.rows(all.filtered(column, is: .text(text)))
            }
        }
    }

    /// An array with an object for each text in a column: the text, and as `name` the rows that have it.
    package static func groups(_ list: String, of rows: RowSource<Subject>, by column: String, as name: String)
        -> Member
    {
        let group = [
            MemberShape.named(column, .value(.text), isAlways: true),
            .named(name, .rows(rows.shape), isAlways: true),
        ]
        let answer = Answer<Subject>(.array(.object(group))) { subject, json in
            let all = try rows.read(subject)
            try json.array { json in
                for text in try all.values(of: column) {
                    try json.object { json in
                        json.member(column, text)
                        json.key(name)
                        try json.rows(all.filtered(column, is: .text(text)))
                    }
                }
            }
        }
        return .member(list, answer)
    }
}
