/// The name of one answer: the artifact, the program and the request, so that another artifact, or a newer program that
/// answers otherwise from the same one, gives another name.
struct EntityTag: Sendable, Equatable {
    /// With its quotes, as the header has it.
    let text: String

    /// `target` is the canonical one, so that spellings of one request share a tag.
    init(artifact: String, program: String, target: String) {
        // FNV-1a, written out because Swift's own hashes differ from process to process.
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in target.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        text = "\"\(artifact)-\(program)-\(String(hash, radix: 16))\""
    }

    /// Whether an `If-None-Match` field names this answer, weakened by a proxy or not.
    func isNamed(by field: String?) -> Bool {
        guard let field else { return false }
        if field == text { return true }
        return field.split(separator: ",").contains { part in
            let tag = part.drop { $0 == " " }
            return (tag.hasPrefix("W/") ? tag.dropFirst(2) : tag).prefix { $0 != " " } == text
        }
    }
}
