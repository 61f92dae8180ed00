package import HTTPTypes

/// Every kind of problem that an answer may tell of; there is no answer with another code.
///
/// The raw value is the code, for programs.
package enum ProblemKind: String, CaseIterable, Sendable {
    // What is asked for.
    case ambiguous
    case invalidParameter = "invalid_parameter"
    case unknownParameter = "unknown_parameter"
    case invalidEncoding = "invalid_encoding"
    case invalidRequest = "invalid_request"
    case notFound = "not_found"
    case methodNotAllowed = "method_not_allowed"
    case notAcceptable = "not_acceptable"
    case artifactGone = "artifact_gone"
    case changesUnknown = "changes_unknown"
    case preconditionFailed = "precondition_failed"
    case rangeNotSatisfiable = "range_not_satisfiable"
    case exportTooLarge = "export_too_large"

    // Who asks, and how much.
    case keyUnknown = "unknown_key"
    case keyRefused = "key_refused"
    case tokenRefused = "token_refused"
    case sqlDisabled = "sql_disabled"
    case reloadDisabled = "reload_disabled"
    case notRedistributable = "not_redistributable"
    case rateLimited = "rate_limited"
    case tooManyGuesses = "too_many_guesses"
    case signInNeeded = "sign_in_needed"
    case formExpired = "form_expired"
    case scopeMissing = "scope_missing"
    case passwordRefused = "password_refused"
    case linkUnusable = "link_unusable"
    case accountFull = "account_full"

    // What the server can do just now.
    case overloaded
    case tooManyExports = "too_many_exports"
    case engineExhausted = "engine_exhausted"
    case noArtifact = "no_artifact"
    case artifactTooOld = "artifact_too_old"
    case shuttingDown = "shutting_down"
    case cancelled
    case deadlineExceeded = "deadline_exceeded"
    case internalFault = "internal"

    // For operators.
    case tooManyReloads = "too_many_reloads"
    case nothingPublished = "nothing_published"
    case artifactRefused = "artifact_refused"
    case artifactNotOpened = "artifact_not_opened"

    // Statements: the codes of `ConsoleError`, with `_` for its dot.
    case sqlFailed = "sql_failed"
    case sqlNotASelect = "sql_not_a_select"
    case sqlNotOneStatement = "sql_not_one_statement"
    case sqlFunctionRefused = "sql_function_refused"
    case sqlRelationRefused = "sql_relation_refused"
    case sqlParametersUnbound = "sql_parameters_unbound"
    case sqlTooLong = "sql_too_long"
    case sqlNotATable = "sql_not_a_table"
    case sqlTooSlow = "sql_too_slow"
    case sqlOutOfMemory = "sql_out_of_memory"
    case sqlTooLarge = "sql_too_large"
    case sqlCrashed = "sql_crashed"
    case sqlBusy = "sql_busy"

    // Bytes that are no request; see `ProtocolFault`.
    case malformedLineEnd = "malformed_line_end"
    case malformedRequestLine = "malformed_request_line"
    case malformedAddress = "malformed_address"
    case addressTooLong = "address_too_long"
    case malformedHeader = "malformed_header"
    case headerTooLong = "header_too_long"
    case invalidHost = "invalid_host"
    case unknownVersion = "unknown_version"
    case invalidContentLength = "invalid_content_length"
    case unknownTransferCoding = "unknown_transfer_coding"
    case malformedChunk = "malformed_chunk"
    case bodyTooLong = "body_too_long"
    case unknownExpectation = "unknown_expectation"
    case noProxy = "no_proxy"
    case requestTimeout = "request_timeout"
    case tooManyConnections = "too_many_connections"

    /// The page that explains the kinds, each at its anchor.
    package static let page = "/api/docs"

    var anchor: String { "problem-\(rawValue)" }

    /// What names the kind for programs and leads people to its explanation.
    package var address: String { "\(Self.page)#\(anchor)" }

    package var status: HTTPResponse.Status { meaning.status }
    package var title: String { meaning.title }
    /// What happened and what to do about it.
    package var about: String { meaning.about }

    /// All kinds as the table of `docs/reference/api.md`, in Markdown.
    package static var documentation: String {
        "| `code` | status | title | what it means and what to do |\n|---|---|---|---|\n"
            + allCases.map { "| `\($0.rawValue)` | \($0.status.code) | \($0.title) | \($0.about) |\n" }.joined()
    }

    struct Meaning {
        let status: HTTPResponse.Status
        let title: String
        let about: String

        init(_ status: HTTPResponse.Status, _ title: String, _ about: String) {
            self.status = status
            self.title = title
            self.about = about
        }
    }
}
