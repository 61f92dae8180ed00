import BallerSQL
import BallerServing

/// Writes the shape of an answer as a JSON Schema, with what the dictionary says of its members.
struct SchemaWriter {
    let rows: SharedRows
    let columns: ColumnDictionary

    /// The schema itself, also of rows that have a name.
    func write(_ shape: AnswerShape, to json: inout JSONWriter) throws {
        try json.object { try members(of: shape, about: nil, &$0) }
    }

    /// The schema, or a reference to it where its rows have a name.
    func reference(_ shape: AnswerShape, about: String? = nil, to json: inout JSONWriter) throws {
        try json.object { json in
            if case .object(let members) = shape, members.count == 1, case .columns(let row) = members[0],
                rows.isShared(row)
            {
                json.member("$ref", "#/components/schemas/\(SharedRows.name(of: row))")
            } else {
                try self.members(of: shape, about: about, &json)
            }
        }
    }

    private func members(of shape: AnswerShape, about: String?, _ json: inout JSONWriter) throws {
        if let about { json.member("description", about) }
        switch shape {
        case .any: break
        case .value(let value): value.describe(orNull: false, to: &json)
        case .nullable(.value(let value)): value.describe(orNull: true, to: &json)
        case .nullable(let shape):
            json.key("anyOf")
            try json.array { json in
                try reference(shape, to: &json)
                json.object { $0.member("type", "null") }
            }
        case .either(let shapes):
            json.key("anyOf")
            try json.array { json in
                for shape in shapes { try reference(shape, to: &json) }
            }
        case .array(let shape):
            json.member("type", "array")
            json.key("items")
            try reference(shape, to: &json)
        case .table(let shape):
            json.member("type", "object")
            json.key("additionalProperties")
            try reference(shape, to: &json)
        case .column(let name, let query):
            let field = rows.fields(of: query).first { $0.name == name }
            try members(of: .nullable(field?.shape ?? .value(.text)), about: nil, &json)
        case .object(let members): try object(members, &json)
        }
    }

    private func object(_ members: [MemberShape], _ json: inout JSONWriter) throws {
        json.member("type", "object")
        var required: [String] = []
        json.key("properties")
        try json.object { json in
            for member in members {
                switch member {
                case .named(let name, let shape, let isAlways):
                    if isAlways { required.append(name) }
                    try property(name, shape, &json)
                case .columns(let row):
                    for field in rows.fields(of: row.query) where row.shows(field.name) {
                        if row.isWhole { required.append(field.name) }
                        try property(field.name, .nullable(field.shape), &json)
                    }
                case .others: break
                }
            }
        }
        for case .others(let shape) in members {
            json.key("additionalProperties")
            try reference(shape, to: &json)
        }
        guard !required.isEmpty else { return }
        json.key("required")
        json.array { json in for name in required { json.value(name) } }
    }

    private func property(_ name: String, _ shape: AnswerShape, _ json: inout JSONWriter) throws {
        json.key(name)
        try reference(shape, about: columns[name]?.about, to: &json)
    }
}

extension ValueShape {
    /// Writes `type` and what narrows it.
    fileprivate func describe(orNull isNullable: Bool, to json: inout JSONWriter) {
        json.key("type")
        if isNullable {
            json.array { json in
                json.value(type)
                json.value("null")
            }
        } else {
            json.value(type)
        }
        switch self {
        case .day: json.member("format", "date")
        case .moment: json.member("format", "date-time")
        case .choice(let values):
            json.key("enum")
            json.array { json in
                for value in values { json.value(value) }
                if isNullable { json.null() }
            }
        case .text, .integer, .number, .boolean: break
        }
    }

    private var type: String {
        switch self {
        case .text, .choice, .day, .moment: "string"
        case .integer: "integer"
        case .number: "number"
        case .boolean: "boolean"
        }
    }
}
