import BallerCore

/// The address of a page as it was asked for, from which its tables make theirs.
struct PageAddress: Sendable {
    let path: String
    /// Names and values behind the question mark, encoded, without those that say how tables are shown.
    let pairs: [String]
    let order: TableOrder?

    init(path: String, pairs: [String] = [], order: TableOrder? = nil) {
        self.path = path
        self.pairs = pairs
        self.order = order
    }

    init(_ request: CanonicalRequest) {
        self.init(
            path: request.path,
            pairs: request.pairs.filter { request.wishes[$0.name] == nil }.map { "\($0.name)=\($0.value)" },
            order: request.wishes["sort"].flatMap(TableOrder.init)
        )
    }

    /// `players-ann-1-splits-2024-regular-table.csv`.
    func fileName(of table: String) -> String {
        let words = "\(path)/\(table)".split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return "\(words.joined(separator: "-")).csv"
    }

    /// The page with its tables in their own order.
    var canonical: String { pairs.isEmpty ? path : "\(path)?\(pairs.joined(separator: "&"))" }

    /// A table of the page as a file, in an order or in its own.
    func file(of table: String, _ order: TableOrder?) -> String {
        let order = order.map { ["sort=\($0.text.percentEncoded)"] } ?? []
        return "?" + (pairs + ["csv=\(table.percentEncoded)"] + order).joined(separator: "&")
    }

    /// The same page in an order, as links on it have it.
    func sorted(by order: TableOrder) -> String {
        "?" + (pairs + ["sort=\(order.text.percentEncoded)"]).joined(separator: "&")
    }
}
