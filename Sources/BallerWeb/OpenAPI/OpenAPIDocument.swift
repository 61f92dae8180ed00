import BallerSQL
import BallerServing
import HTTPTypes

/// A description of the API for programs: OpenAPI 3.1, made from what the routes declare.
struct OpenAPIDocument {
    static let version = "3.1.0"

    let operations: [DescribedOperation]
    let columns: ColumnDictionary

    /// Writes the document; the columns of rows are those that the queries of this artifact have.
    func write(_ reading: ArtifactReading, to json: inout JSONWriter) throws {
        let rows = try SharedRows(operations.map(\.answer), reading)
        let schemas = SchemaWriter(rows: rows, columns: columns)
        let examples = try ParameterExamples(reading)
        try json.object { json in
            json.member("openapi", Self.version)
            info(&json)
            json.key("servers")
            json.array { $0.object { $0.member("url", "/") } }
            json.key("tags")
            json.array { json in
                for tag in tags { json.object { $0.member("name", tag) } }
            }
            json.key("paths")
            try json.object { json in
                for (path, methods) in paths {
                    json.key(path)
                    try json.object { json in
                        for operation in methods {
                            json.key(operation.method.rawValue.lowercased())
                            try OperationWriter(operation: operation, schemas: schemas, examples: examples)
                                .write(to: &json)
                        }
                    }
                }
            }
            json.key("components")
            try components(schemas, &json)
        }
    }

    private var tags: [String] {
        operations.map(\.group).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// The operations of each path, in their order.
    private var paths: [(path: String, methods: [DescribedOperation])] {
        var paths: [(path: String, methods: [DescribedOperation])] = []
        for operation in operations {
            if paths.last?.path == operation.path {
                paths[paths.count - 1].methods.append(operation)
            } else {
                paths.append((operation.path, [operation]))
            }
        }
        return paths
    }

    private func info(_ json: inout JSONWriter) {
        json.key("info")
        json.object { json in
            json.member("title", "Baller")
            json.member("version", "1")
            json.member("summary", "Basketball data: players, teams, games and seasons.")
            json.member(
                "description",
                "Unknown is `null`, never zero and never left out. Unknown parameters are refused. Every answer names its artifact in "
                    + "`X-Baller-Artifact`. Fields, parameters and routes may be added within version 1; none is removed."
            )
        }
    }

    private func components(_ schemas: SchemaWriter, _ json: inout JSONWriter) throws {
        try json.object { json in
            json.key("schemas")
            try json.object { json in
                for row in schemas.rows.shared {
                    json.key(SharedRows.name(of: row))
                    try schemas.write(.object([.columns(row)]), to: &json)
                }
                json.key("Problem")
                Problem.describe(to: &json)
            }
            json.key("headers")
            json.object { json in
                for header in ResponseHeader.allCases {
                    json.key(header.rawValue)
                    json.object { json in
                        json.member("description", header.about)
                        json.key("schema")
                        json.object { $0.member("type", "string") }
                    }
                }
            }
        }
    }
}

/// The header fields of an answer that a client may rely on.
enum ResponseHeader: String, CaseIterable {
    case artifact = "X-Baller-Artifact"
    case request = "X-Request-ID"
    case tag = "ETag"

    var about: String {
        switch self {
        case .artifact: "The build id of the artifact that gave the whole answer."
        case .request: "The id of the request, which the log has as well."
        case .tag: "Send it back in If-None-Match: 304 says that nothing changed."
        }
    }
}

extension Problem {
    /// The schema of every error.
    static func describe(to json: inout JSONWriter) {
        json.object { json in
            json.member("type", "object")
            json.member("description", "What is wrong with a request or its answer: RFC 9457.")
            json.key("properties")
            json.object { json in
                for name in ["title", "detail", "parameter", "allowed", "request_id"] {
                    json.key(name)
                    json.object { $0.member("type", "string") }
                }
                describe("type", as: ProblemKind.allCases.map(\.address), to: &json)
                describe("code", as: ProblemKind.allCases.map(\.rawValue), to: &json)
                json.key("status")
                json.object { $0.member("type", "integer") }
            }
            json.key("required")
            json.array { json in
                for name in ["type", "title", "status", "detail", "code", "request_id"] { json.value(name) }
            }
        }
    }

    private static func describe(_ name: String, as values: [String], to json: inout JSONWriter) {
        json.key(name)
        json.object { json in
            json.member("type", "string")
            json.key("enum")
            json.array { json in
                for value in values { json.value(value) }
            }
        }
    }
}
