import HTTPTypes

/// The name of one answer: the artifact, the program and the request, so that another artifact, or a newer program that
/// answers otherwise from the same one, gives another name.
struct EntityTag: Sendable, Equatable {
    /// What a request's preconditions make of its answer.
    enum Verdict {
        case wanted
        /// The asker has it: 304.
        case unchanged
        /// It is not what the asker has: 412.
        case failed
    }

    /// Of the answer as it is, with its quotes, as the header has it.
    let text: String
    private let packed: String

    /// `target` is the canonical one, so that spellings of one request share a tag.
    init(artifact: String, program: String, target: String) {
        let name = "\(artifact)-\(program)-\(String(FNV1a.hash(target.utf8), radix: 16))"
        text = "\"\(name)\""
        packed = "\"\(name)-gzip\""
    }

    /// The tag of a file, which is never packed.
    init(artifact: String, file: String) {
        text = "\"\(artifact)-\(file)\""
        packed = text
    }

    /// Other bytes have another tag, packed ones too.
    func text(of coding: ContentCoding) -> String { coding == .gzip ? packed : text }

    /// What `If-Match` and then `If-None-Match` say, in the order of RFC 9110, 13.2.2.
    ///
    /// To be asked of an answer that was found, never of an address alone: what is not there is 404 whatever the tag. Dates
    /// are passed over, since no answer tells of one.
    func verdict(on fields: HTTPFields) -> Verdict {
        if let wanted = fields[.ifMatch], !isNamed(by: wanted, takesWeak: false) { return .failed }
        if let known = fields[.ifNoneMatch], isNamed(by: known, takesWeak: true) { return .unchanged }
        return .wanted
    }

    /// Whether a list of tags has this answer's, packed or not; a star stands for any.
    ///
    /// A tag that a proxy has weakened is good enough to say that nothing changed, and never to say that all bytes are the same.
    private func isNamed(by field: String, takesWeak: Bool) -> Bool {
        if field == text || field == packed || field == "*" { return true }
        var rest = field[...]
        while let start = rest.firstIndex(of: "\"") {
            guard let end = rest[rest.index(after: start)...].firstIndex(of: "\"") else { return false }
            let isTaken = takesWeak || !rest[..<start].hasSuffix("W/")
            if isTaken, rest[start...end] == text || rest[start...end] == packed { return true }
            rest = rest[rest.index(after: end)...]
        }
        return false
    }
}
