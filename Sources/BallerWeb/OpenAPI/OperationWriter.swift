import BallerServing

/// Writes what one operation takes and answers.
struct OperationWriter {
    let operation: DescribedOperation
    let schemas: SchemaWriter
    let examples: ParameterExamples

    func write(to json: inout JSONWriter) throws {
        try json.object { json in
            json.member("operationId", operation.id)
            json.member("summary", operation.about)
            json.key("tags")
            json.array { $0.value(operation.group) }
            if !operation.parameters.isEmpty {
                json.key("parameters")
                json.array { json in
                    for parameter in operation.parameters { write(parameter, &json) }
                }
            }
            if let body = operation.body { write(body: body, &json) }
            json.key("responses")
            try responses(&json)
        }
    }

    private func write(body: String, _ json: inout JSONWriter) {
        json.key("requestBody")
        json.object { json in
            json.member("description", body)
            json.member("required", true)
            json.key("content")
            json.object { json in
                json.key("text/plain")
                json.object { json in
                    json.key("schema")
                    json.object { $0.member("type", "string") }
                }
            }
        }
    }

    private func write(_ parameter: ParameterDeclaration, _ json: inout JSONWriter) {
        let isInPath = operation.isInPath(parameter)
        json.object { json in
            json.member("name", parameter.name)
            json.member("in", isInPath ? "path" : "query")
            json.member("required", isInPath || parameter.isRequired)
            json.member("description", "\(parameter.about) Allowed: \(parameter.kind.allowed).")
            if case .several = parameter.kind {
                // Divided by commas.
                json.member("style", "form")
                json.member("explode", false)
            }
            json.key("schema")
            json.object { json in
                parameter.kind.describe(to: &json)
                if parameter.fallback != .null {
                    json.key("default")
                    parameter.writeDefault(to: &json)
                }
            }
            if isInPath || parameter.isRequired, let example = examples[parameter] {
                json.key("example")
                example.write(to: &json)
            }
        }
    }

    private func responses(_ json: inout JSONWriter) throws {
        try json.object { json in
            json.key("200")
            try json.object { json in
                json.member("description", operation.about)
                json.key("headers")
                json.object { json in
                    for header in operation.headers {
                        json.key(header.rawValue)
                        json.object { $0.member("$ref", "#/components/headers/\(header.rawValue)") }
                    }
                }
                json.key("content")
                try json.object { json in
                    // The forms of tables have no schema: their columns are those of the rows.
                    for (place, contentType) in operation.contentTypes.enumerated() {
                        json.key(contentType)
                        try json.object { json in
                            guard place == 0 else { return }
                            json.key("schema")
                            try schemas.reference(operation.answer, to: &json)
                        }
                    }
                }
            }
            for (status, about) in others {
                json.key(status)
                json.object { $0.member("description", about) }
            }
            for (status, about) in problems {
                json.key(status)
                problem(about, &json)
            }
        }
    }

    private func problem(_ about: String, _ json: inout JSONWriter) {
        json.object { json in
            json.member("description", about)
            json.key("content")
            json.object { json in
                json.key("application/problem+json")
                json.object { json in
                    json.key("schema")
                    json.object { $0.member("$ref", "#/components/schemas/Problem") }
                }
            }
        }
    }

    /// What may be wrong with such a request, each in the one shape of every error.
    private var problems: [(status: String, about: String)] {
        var problems: [(String, String)] = []
        if !operation.parameters.isEmpty {
            problems.append(("400", "A parameter is unknown, repeated, missing or out of its bounds."))
        }
        problems.append(("401", "With a key that the server does not know, or without one where it asks for one."))
        if operation.parameters.contains(where: operation.isInPath) {
            problems.append(("404", "What the path names is not in the artifact."))
        }
        problems.append(("429", "More than the limit allows; Retry-After says when there is room again."))
        problems.append(("default", "What else is wrong, in the one shape of every error."))
        return problems
    }

    /// Answers without a body of their own.
    private var others: [(status: String, about: String)] {
        var others: [(String, String)] = []
        if operation.isTagged {
            others.append(("304", "Nothing changed since the answer with the tag of If-None-Match."))
        }
        if operation.mayMove { others.append(("308", "The address of today is in Location.")) }
        return others
    }
}

extension ParameterDeclaration {
    /// Its default in the form of its schema.
    fileprivate func writeDefault(to json: inout JSONWriter) {
        switch kind {
        case .several: json.array { json in for part in fallback.parts { json.value(part) } }
        case .number: if let number = Double(fallback.written) { json.value(number) }
        default: fallback.write(to: &json)
        }
    }
}

extension QueryValue {
    func write(to json: inout JSONWriter) {
        switch self {
        case .null: json.null()
        case .integer(let number): json.value(Int(number))
        case .text(let text): json.value(text)
        case .boolean(let flag): json.value(flag)
        }
    }
}
