import HTTPTypes
import Hummingbird

/// How much work a request makes, as far as its head tells.
enum RequestClass: Hashable, Sendable {
    case ordinary
    /// A table or file as a whole, which counts as several requests.
    case table
    /// SQL in a process of its own, which has its own bucket.
    case statement
    /// Asks whether the server is well; whoever watches over it is never sent away.
    case probe

    init(_ request: Request) {
        let path = request.barePath
        if path.hasPrefix("/api/") {
            if path.isConsole || path.hasPrefix("/api/v1/queries/") {
                self = .statement
            } else if request.method == .get, Self.wantsTable(request, path) {
                self = .table
            } else {
                self = .ordinary
            }
        } else if path.isPageOfStatement(request) {
            self = .statement
        } else if path.hasPrefix("/artifacts/") {
            // Parts are what a database reads from afar, by the hundred.
            let isWhole = request.method == .get && request.headers[.range] == nil && path.hasSuffix(".duckdb")
            self = isWhole ? .table : .ordinary
        } else {
            self = path == "/healthz" || path == "/health" || path == "/readyz" ? .probe : .ordinary
        }
    }

    private static func wantsTable(_ request: Request, _ path: Substring) -> Bool {
        if path.utf8.contains(UInt8(ascii: ".")), let (_, format) = AnswerFormat.split(String(path)) {
            return format != .json
        }
        guard let accept = request.headers[.accept], accept != "*/*" else { return false }
        return (AnswerFormat.preferred(by: accept, among: AnswerFormat.allCases) ?? .json) != .json
    }
}

extension Request {
    /// The path as it was sent, without what stands behind the question mark.
    var barePath: Substring {
        let path = head.path ?? ""
        return path[..<(path.utf8.firstIndex(of: UInt8(ascii: "?")) ?? path.endIndex)]
    }
}

extension Substring {
    /// Whether a path is the console's.
    var isConsole: Bool { self == "/api/v1/sql" || self == "/api/v1/sql/" }

    /// Whether a page runs a statement: a question of the library, or the console that has been asked something.
    fileprivate func isPageOfStatement(_ request: Request) -> Bool {
        hasPrefix("/queries/") || ((self == "/sql" || self == "/sql/") && request.uri.query != nil)
    }
}
