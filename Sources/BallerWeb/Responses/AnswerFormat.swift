import BallerServing
import HTTPTypes
import Hummingbird

/// The form of an answer of the API.
enum AnswerFormat: String, CaseIterable, Sendable {
    case json, csv, ndjson, parquet

    /// The form that the ending of the request's path asks for, `.csv`, if it has one.
    @TaskLocal static var ofPath: AnswerFormat?

    var contentType: String {
        switch self {
        case .json: "application/json"
        case .csv: "text/csv; charset=utf-8"
        case .ndjson: "application/x-ndjson"
        case .parquet: "application/vnd.apache.parquet"
        }
    }

    /// The table of text that it is; `nil` for the others.
    var text: TextTable? { TextTable(rawValue: rawValue) }

    /// A path of the API without its ending, and the form that the ending names.
    static func split(_ path: String) -> (path: Substring, format: AnswerFormat)? {
        guard path.hasPrefix("/api/"), let dot = path.lastIndex(of: "."),
            let format = AnswerFormat(rawValue: String(path[path.index(after: dot)...]))
        else { return nil }
        return (path[..<dot], format)
    }

    /// What an `Accept` field likes best among forms that there are; `nil` where it takes none of them.
    static func preferred(by accept: String?, among known: [AnswerFormat]) -> AnswerFormat? {
        guard let accept, accept != "*/*" else { return known.first }
        let ranges = accept.split(separator: ",").compactMap(MediaRange.init)
        guard !ranges.isEmpty else { return known.first }
        // The first of those that weigh the same: JSON, unless something is asked for by name.
        var best: (format: AnswerFormat, weight: Double)?
        for format in known {
            guard let range = ranges.filter({ $0.covers(format) }).max(by: { $0.precision < $1.precision }),
                range.weight > 0
            else { continue }
            let weight = range.weight + Double(range.precision) / 1000
            if weight > best?.weight ?? 0 { best = (format, weight) }
        }
        return best?.format
    }

    /// Whether a request takes an answer in its usual form, so that its address alone says which answer it is.
    static func isUsual(_ request: Request) -> Bool {
        guard let accept = request.headers[.accept], accept != "*/*", request.head.path?.hasPrefix("/api/") == true
        else {
            return true
        }
        return preferred(by: accept, among: allCases) == .json
    }

    fileprivate var names: [String] {
        switch self {
        case .json: ["application/json", "text/json"]
        case .csv: ["text/csv"]
        case .ndjson: ["application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonlines"]
        case .parquet: ["application/vnd.apache.parquet", "application/x-parquet"]
        }
    }
}

/// A part of an `Accept` field.
private struct MediaRange {
    let name: String
    let weight: Double

    init?(_ text: Substring) {
        let parts = text.split(separator: ";").map { $0.filter { $0 != " " && $0 != "\t" }.lowercased() }
        guard let name = parts.first, !name.isEmpty else { return nil }
        self.name = name
        weight = parts.dropFirst().first { $0.hasPrefix("q=") }.map { Double($0.dropFirst(2)) ?? 0 } ?? 1
    }

    func covers(_ format: AnswerFormat) -> Bool {
        if name == "*/*" { return true }
        if name.hasSuffix("/*") { return format.names[0].hasPrefix(name.dropLast(1)) }
        return format.names.contains(name)
    }

    /// A name says more than a star.
    var precision: Int { name == "*/*" ? 0 : name.hasSuffix("/*") ? 1 : 2 }
}
