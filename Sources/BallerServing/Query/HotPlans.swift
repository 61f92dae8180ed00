import BallerDuckDB
import BallerSQL

/// Which values of one query are asked for again and again, and the query with them written in.
///
/// The engine plans a statement anew for every set of parameters, which takes longer than a short read, and keeps the plan of
/// a statement without any. So values that come back get a statement of their own: the second time, because planning for
/// one that never comes back is time lost. The connection keeps the plans and lets the oldest go.
struct HotPlans {
    /// Sets of values that are remembered; then it begins anew.
    private static let remembered = 1024

    private let template: SQLTemplate
    private var seen: Set<QueryArguments> = []

    init(_ sql: SQL) { template = SQLTemplate(sql.text) }

    /// The query's text for values that were asked for before and can be written as literals; `nil` for others.
    mutating func text(for arguments: QueryArguments) -> String? {
        guard seen.contains(arguments) else {
            if seen.count >= Self.remembered { seen.removeAll(keepingCapacity: true) }
            seen.insert(arguments)
            return nil
        }
        return template.filled { arguments[$0]?.literal }
    }
}

extension QueryValue {
    /// The value as SQL; `nil` where its type would be lost, or where the text is more than a code, a date or a slug.
    fileprivate var literal: String? {
        switch self {
        case .null: nil
        case .integer(let number): number < 0 ? "(\(number))" : String(number)
        case .boolean(let flag): flag ? "TRUE" : "FALSE"
        case .text(let text): text.utf8.count <= 64 && text.utf8.allSatisfy(\.isPlain) ? "'\(text)'" : nil
        }
    }
}

extension UInt8 {
    /// Letters and digits of ASCII, and what joins them in codes, dates and slugs: nothing that ends a string.
    fileprivate var isPlain: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
            true
        default: false
        }
    }
}
