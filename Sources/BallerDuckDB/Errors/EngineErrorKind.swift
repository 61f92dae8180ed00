import CDuckDB

/// The engine's own error types, in the order of its codes.
///
/// The raw value is the word before ` Error: ` in the engine's messages.
package enum EngineErrorKind: String, Sendable, Hashable, CaseIterable {
    case invalid = "Invalid"
    case outOfRange = "Out of Range"
    case conversion = "Conversion"
    case unknownType = "Unknown Type"
    case decimal = "Decimal"
    case mismatchType = "Mismatch Type"
    case divideByZero = "Divide by Zero"
    case objectSize = "Object Size"
    case invalidType = "Invalid type"
    case serialization = "Serialization"
    case transaction = "TransactionContext"
    case notImplemented = "Not implemented"
    case expression = "Expression"
    case catalog = "Catalog"
    case parser = "Parser"
    case planner = "Planner"
    case scheduler = "Scheduler"
    case executor = "Executor"
    case constraint = "Constraint"
    case index = "Index"
    case stat = "Stat"
    case connection = "Connection"
    case syntax = "Syntax"
    case settings = "Settings"
    case binder = "Binder"
    case network = "Network"
    case optimizer = "Optimizer"
    case nullPointer = "NullPointer"
    case io = "IO"
    case interrupt = "INTERRUPT"
    case fatal = "FATAL"
    case `internal` = "INTERNAL"
    case invalidInput = "Invalid Input"
    case outOfMemory = "Out of Memory"
    case permission = "Permission"
    case parameterNotResolved = "Parameter Not Resolved"
    case parameterNotAllowed = "Parameter Not Allowed"
    case dependency = "Dependency"
    case http = "HTTP"
    case missingExtension = "Missing Extension"
    case autoload = "Extension Autoloading"
    case sequence = "Sequence"
    case invalidConfiguration = "Invalid Configuration"

    init(code: duckdb_error_type) {
        let kinds = Self.allCases
        let index = Int(code.rawValue)
        self = kinds.indices.contains(index) ? kinds[index] : .invalid
    }

    /// Parses the type from a message, for engine calls that return only a message.
    init(message: String) {
        guard let mark = message.firstRange(of: " Error: ") else {
            self = .invalid
            return
        }
        self = Self(rawValue: String(message[..<mark.lowerBound])) ?? .invalid
    }
}

/// The engine's report of an error.
package struct EngineFailure: Sendable, Hashable {
    package let kind: EngineErrorKind
    /// The engine's complete message.
    package let message: String

    package init(kind: EngineErrorKind, message: String) {
        self.kind = kind
        self.message = message
    }

    /// Takes a message without a type; `nil` becomes a sentence that says so.
    init(_ message: UnsafePointer<CChar>?) {
        let text = message.map { String(cString: $0) } ?? "the engine gave no message"
        self.init(kind: EngineErrorKind(message: text), message: text)
    }

    init(result: inout duckdb_result) {
        guard let message = duckdb_result_error(&result) else {
            self.init(nil)
            return
        }
        let code = duckdb_result_error_type(&result)
        self.init(kind: EngineErrorKind(code: code), message: String(cString: message))
    }
}
