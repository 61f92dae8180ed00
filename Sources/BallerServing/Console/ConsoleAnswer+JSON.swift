extension ConsoleAnswer {
    /// What `document(artifact:)` consists of.
    package static let shape = AnswerShape.object([
        .named("artifact", .value(.text), isAlways: true),
        .named("columns", .array(.object([text("name"), text("type")])), isAlways: true),
        .named("rows", .array(.array(.any)), isAlways: true),
        .named("row_count", .value(.integer), isAlways: true),
        .named("truncated", .value(.boolean), isAlways: true),
        .named("truncated_by", .nullable(.value(.choice(ConsoleCut.allCases.map(\.rawValue)))), isAlways: true),
        .named("milliseconds", .value(.integer), isAlways: true),
    ])

    private static func text(_ name: String) -> MemberShape { .named(name, .value(.text), isAlways: true) }

    /// The answer in its own JSON document; the body are its rows.
    package func document(artifact: String) -> [UInt8] {
        var json = JSONWriter(reserving: body.count + 1024)
        json.object { json in
            json.member("artifact", artifact)
            json.key("columns")
            json.array { json in
                for column in reply.columns {
                    json.object { json in
                        json.member("name", column.name)
                        json.member("type", column.type)
                    }
                }
            }
            json.key("rows")
            json.bytes.append(.openBracket)
            json.bytes.append(contentsOf: body)
            json.bytes.append(.closeBracket)
            json.separateNext()
            json.member("row_count", reply.rows)
            json.member("truncated", reply.cut != nil)
            json.member("truncated_by", reply.cut?.rawValue)
            json.member("milliseconds", reply.milliseconds)
        }
        return json.bytes
    }
}
