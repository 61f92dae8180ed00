/// A statement for the process that runs it, on its standard input.
package struct ConsoleRequest: Sendable, Codable {
    /// The path of the database.
    package var database: String
    package var text: String
    /// Values for `$name` parameters; the statement of a stranger has none.
    package var arguments: [String: ConsoleValue]
    package var form: ConsoleForm
    package var limits: ConsoleLimits
    /// Whether what does not fit into memory may go to disk.
    package var spills: Bool

    package init(
        database: String,
        text: String,
        arguments: [String: ConsoleValue] = [:],
        form: ConsoleForm = .json,
        limits: ConsoleLimits = ConsoleLimits(),
        spills: Bool = false
    ) {
        self.database = database
        self.text = text
        self.arguments = arguments
        self.form = form
        self.limits = limits
        self.spills = spills
    }
}

/// The form of an answer.
package enum ConsoleForm: String, Sendable, Codable, CaseIterable {
    case json, csv, ndjson, parquet

    /// Whether the engine writes it, as a file.
    var isFile: Bool { self == .csv || self == .parquet }
}

/// A column of an answer.
package struct ConsoleColumn: Sendable, Codable, Equatable {
    package let name: String
    /// The engine's type.
    package let type: String
}

/// What the process says of the answer, on the first line of its standard output; the answer follows.
package struct ConsoleReply: Sendable, Codable, Equatable {
    package var columns: [ConsoleColumn] = []
    package var rows = 0
    /// Why rows are missing; `nil` where none is.
    package var cut: ConsoleCut?
    package var milliseconds = 0
    /// The code and message of what went wrong instead.
    package var code: String?
    package var message: String?
}

/// An answer in full.
package struct ConsoleAnswer: Sendable {
    package let reply: ConsoleReply
    package let body: [UInt8]
}
