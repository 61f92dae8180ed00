import BallerServing
import HTTPTypes
import Hummingbird

/// In which form, and how packed, a request wants its answer.
struct AnswerForm: Sendable {
    let format: AnswerFormat
    let coding: ContentCoding

    /// - Throws: a problem (406) where the route's answer has no such form.
    init(_ request: Request, _ route: ArtifactRoute) throws(Problem) {
        coding = ContentCoding(acceptedBy: request.headers)
        guard route.answer != nil else {
            format = .json
            return
        }
        let known = route.formats
        let names = known.map(\.contentType).joined(separator: ", ")
        if let wanted = AnswerFormat.ofPath {
            guard known.contains(wanted) else {
                throw .notAcceptable("This answer cannot be had as \(wanted.rawValue).", allowed: names)
            }
            format = wanted
        } else {
            guard let wanted = AnswerFormat.preferred(by: request.headers[.accept], among: known) else {
                throw .notAcceptable("This answer cannot be had in any form that Accept names.", allowed: names)
            }
            format = wanted
        }
    }

    /// The address of an answer in this form, by which it is kept.
    func address(of asked: CanonicalRequest) -> String {
        format == .json
            ? asked.target : "\(asked.path).\(format.rawValue)\(asked.query)\(asked.mark)"
    }

    /// The same of an address that something has moved to.
    func address(of target: String) -> String {
        guard format != .json else { return target }
        let parts = target.split(separator: "?", maxSplits: 1)
        return "\(parts[0]).\(format.rawValue)" + (parts.count > 1 ? "?\(parts[1])" : "")
    }

    /// Whether the answer is made while it is sent, or on disk.
    func isStreamed(by route: ArtifactRoute) -> Bool {
        guard let table = route.table, format != .json else { return false }
        return format == .parquet || table.rows == nil
    }

    /// The answer where it is made at once; blocks.
    func body(of route: ArtifactRoute, _ reading: ArtifactReading) throws -> [UInt8] {
        guard let form = format.text, let rows = route.table?.rows else { return try route.respond(reading) }
        return try rows(reading).table(form)
    }
}
