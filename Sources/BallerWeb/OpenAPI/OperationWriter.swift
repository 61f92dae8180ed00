import BallerServing

/// Writes what one route takes and answers.
struct OperationWriter {
    let route: ArtifactRoute
    let schemas: SchemaWriter
    let examples: ParameterExamples

    func write(to json: inout JSONWriter) throws {
        try json.object { json in
            json.member("operationId", route.operationID)
            json.member("summary", route.about)
            json.key("tags")
            json.array { $0.value(route.group) }
            let parameters = route.parameters + route.commonParameters
            if !parameters.isEmpty {
                json.key("parameters")
                json.array { json in
                    for parameter in parameters { write(parameter, &json) }
                }
            }
            json.key("responses")
            try responses(&json)
        }
    }

    private func write(_ parameter: ParameterDeclaration, _ json: inout JSONWriter) {
        let isInPath = route.isInPath(parameter)
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
                json.member("description", route.about)
                json.key("headers")
                json.object { json in
                    for header in ResponseHeader.allCases {
                        json.key(header.rawValue)
                        json.object { $0.member("$ref", "#/components/headers/\(header.rawValue)") }
                    }
                }
                json.key("content")
                try json.object { json in
                    json.key(route.contentType)
                    try json.object { json in
                        json.key("schema")
                        try schemas.reference(route.answer ?? .value(.text), to: &json)
                    }
                    // The forms of tables have no schema: their columns are those of the rows.
                    for form in route.formats where form.contentType != route.contentType {
                        json.key(form.contentType)
                        json.object { _ in }
                    }
                }
            }
            for (status, about) in others {
                json.key(status)
                json.object { $0.member("description", about) }
            }
            json.key("default")
            json.object { json in
                json.member("description", "What is wrong, in the one shape of every error.")
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
    }

    /// Answers without a body of their own.
    private var others: [(status: String, about: String)] {
        var others = [("304", "Nothing changed since the answer with the tag of If-None-Match.")]
        if route.parameters.contains(where: { $0.kind.mayMove && route.isInPath($0) }) {
            others.append(("308", "The address of today is in Location."))
        }
        return others
    }
}

extension ParameterDeclaration {
    /// Its default in the form of its schema.
    fileprivate func writeDefault(to json: inout JSONWriter) {
        guard case .several = kind else { return fallback.write(to: &json) }
        json.array { json in for part in fallback.parts { json.value(part) } }
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
