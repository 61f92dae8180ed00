/// What is answered about a subject, such as a request: it writes itself as JSON and knows its own shape.
///
/// Answers are put together from parts that do both, so that no answer is described beside the code that writes it.
package struct Answer<Subject>: Sendable {
    package let shape: AnswerShape
    /// The rows that the answer is about, if it is about rows.
    package internal(set) var table: AnswerTable<Subject>?
    private let writing: @Sendable (Subject, inout JSONWriter) throws -> Void

    package init(_ shape: AnswerShape, write: @escaping @Sendable (Subject, inout JSONWriter) throws -> Void) {
        self.shape = shape
        writing = write
    }

    package func write(_ subject: Subject, to json: inout JSONWriter) throws { try writing(subject, &json) }

    /// The same after a check, which throws where there is to be no answer.
    package func checked(_ check: @escaping @Sendable (Subject) throws -> Void) -> Answer {
        var checked = Answer(shape) { subject, json in
            try check(subject)
            try write(subject, to: &json)
        }
        checked.table = table
        checked.table?.check = check
        return checked
    }
}

extension Answer {
    /// A single value; its type is that of what the closure returns.
    package static func value<Value: AnswerValue>(_ value: @escaping @Sendable (Subject) throws -> Value) -> Answer {
        Answer(Value.answerShape) { subject, json in try value(subject).write(to: &json) }
    }

    package static func object(_ members: [Member<Subject>]) -> Answer {
        Answer(.object(members.flatMap(\.shapes))) { subject, json in
            try json.object { json in
                for member in members { try member.write(subject, to: &json) }
            }
        }
    }

    /// One element for each of several subjects.
    package static func array<Element>(
        of elements: @escaping @Sendable (Subject) throws -> [Element],
        _ element: Answer<Element>
    ) -> Answer {
        Answer(.array(element.shape)) { subject, json in
            try json.array { json in
                for each in try elements(subject) { try element.write(each, to: &json) }
            }
        }
    }

    /// One member for each of several subjects, whose names are data too.
    package static func table<Element>(
        of elements: @escaping @Sendable (Subject) throws -> [(name: String, value: Element)],
        _ element: Answer<Element>
    ) -> Answer {
        Answer(.table(element.shape)) { subject, json in
            try json.object { json in
                for (name, value) in try elements(subject) {
                    json.key(name)
                    try element.write(value, to: &json)
                }
            }
        }
    }

    /// An answer about something that belongs to the subject.
    package static func about<Part>(
        _ part: @escaping @Sendable (Subject) throws -> Part,
        _ answer: Answer<Part>
    ) -> Answer {
        Answer(answer.shape) { subject, json in try answer.write(part(subject), to: &json) }
    }
}

// Answers that are rows of queries.
extension Answer where Subject: RowReading {
    /// All rows, as an array of objects.
    package static func rows(_ rows: RowSource<Subject>) -> Answer {
        Answer(.rows(rows.shape)) { subject, json in
            let read = try rows.read(subject)
            try json.rows(subject.shownFields.map { read.only(Array($0)) } ?? read)
        }
        .table(rows)
    }

    /// The first row as an object, `null` where there is none.
    package static func first(_ rows: RowSource<Subject>) -> Answer {
        let object = AnswerShape.object([.columns(rows.shape)])
        return Answer(rows.hasRow ? object : .nullable(object)) { subject, json in
            try json.firstRow(rows.read(subject))
        }
    }

    /// The values of one column as an array, `null` where there is no row.
    package static func column(_ column: String, of rows: RowSource<Subject>) -> Answer {
        Answer(.nullable(.array(.column(column, query: rows.query)))) { subject, json in
            try json.values(rows.read(subject), of: column)
        }
    }
}
