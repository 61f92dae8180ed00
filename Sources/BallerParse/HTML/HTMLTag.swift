/// The name of an element, packed into a number so that comparing names is comparing numbers.
///
/// Names longer than eight bytes keep their first eight; no element that Baller reads is that long.
package struct HTMLTag: Hashable, Sendable {
    let code: UInt64

    init(_ name: StaticString) {
        code = Self.pack(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    }

    init(bytes: UnsafeBufferPointer<UInt8>) { code = Self.pack(bytes) }

    private static func pack(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var code: UInt64 = 0
        for byte in bytes.prefix(8) { code = code << 8 | UInt64(byte) }
        return code
    }

    static let a = HTMLTag("a")
    static let br = HTMLTag("br")
    static let caption = HTMLTag("caption")
    static let div = HTMLTag("div")
    static let h1 = HTMLTag("h1")
    static let link = HTMLTag("link")
    static let p = HTMLTag("p")
    static let script = HTMLTag("script")
    static let span = HTMLTag("span")
    static let strong = HTMLTag("strong")
    static let style = HTMLTag("style")
    static let table = HTMLTag("table")
    static let tbody = HTMLTag("tbody")
    static let td = HTMLTag("td")
    static let tfoot = HTMLTag("tfoot")
    static let th = HTMLTag("th")
    static let thead = HTMLTag("thead")
    static let title = HTMLTag("title")
    static let tr = HTMLTag("tr")
    static let ul = HTMLTag("ul")
    static let li = HTMLTag("li")
}

/// The attributes that Baller reads; every other one is dropped while parsing.
enum HTMLAttribute: UInt8 {
    case id
    case `class`
    case href
    case rel
    case sortKey
    case appendedID
    case columnSpan
    case birthDate
    case deathDate
    case style
    case tip

    init?(_ name: UnsafeBufferPointer<UInt8>) {
        switch name.count {
        case 2 where name.matches("id"): self = .id
        case 3 where name.matches("csk"): self = .sortKey
        case 3 where name.matches("rel"): self = .rel
        case 3 where name.matches("tip"): self = .tip
        case 4 where name.matches("href"): self = .href
        case 5 where name.matches("class"): self = .class
        case 5 where name.matches("style"): self = .style
        case 7 where name.matches("colspan"): self = .columnSpan
        case 10 where name.matches("data-birth"): self = .birthDate
        case 10 where name.matches("data-death"): self = .deathDate
        case 15 where name.matches("data-append-csv"): self = .appendedID
        default: return nil
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    func matches(_ text: StaticString) -> Bool {
        count == text.utf8CodeUnitCount
            && elementsEqual(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }
}
