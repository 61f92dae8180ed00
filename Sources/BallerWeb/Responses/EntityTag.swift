/// The name of one answer: the artifact, the program and the request, so that another artifact, or a newer program that
/// answers otherwise from the same one, gives another name.
struct EntityTag: Sendable, Equatable {
    /// Of the answer as it is, with its quotes, as the header has it.
    let text: String
    private let packed: String

    /// `target` is the canonical one, so that spellings of one request share a tag.
    init(artifact: String, program: String, target: String) {
        let name = "\(artifact)-\(program)-\(String(FNV1a.hash(target.utf8), radix: 16))"
        text = "\"\(name)\""
        packed = "\"\(name)-gzip\""
    }

    /// Other bytes have another tag, packed ones too.
    func text(of coding: ContentCoding) -> String { coding == .gzip ? packed : text }

    /// Whether an `If-None-Match` field names this answer, packed or not, weakened by a proxy or not; `*` names any.
    func isNamed(by field: String?) -> Bool {
        guard let field else { return false }
        if field == text || field == packed { return true }
        return field.split(separator: ",").contains { part in
            let tag = part.filter { $0 != " " && $0 != "\t" }
            let strong = tag.hasPrefix("W/") ? String(tag.dropFirst(2)) : tag
            return strong == text || strong == packed || strong == "*"
        }
    }
}
