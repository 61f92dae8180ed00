/// An element name packed into a number, so that names compare as numbers.
///
/// Names longer than eight bytes keep their first eight; no element that Baller reads is that long.
package struct HTMLTag: Hashable, Sendable {
    let code: UInt64

    init(_ name: StaticString) {
        code = Self.pack(UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    }

    private init(code: UInt64) { self.code = code }

    init(bytes: UnsafeBufferPointer<UInt8>) { code = Self.pack(bytes) }

    private static func pack(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var code: UInt64 = 0
        for byte in bytes.prefix(8) { code = code << 8 | UInt64(byte) }
        return code
    }

    // Precomputed results of `pack`: constants cost nothing at run time.
    static let root = HTMLTag(code: 0)
    static let a = HTMLTag(code: 0x61)
    static let address = HTMLTag(code: 0x61646472657373)
    static let b = HTMLTag(code: 0x62)
    static let base = HTMLTag(code: 0x62617365)
    static let big = HTMLTag(code: 0x626967)
    static let body = HTMLTag(code: 0x626F6479)
    static let br = HTMLTag(code: 0x6272)
    static let button = HTMLTag(code: 0x627574746F6E)
    static let caption = HTMLTag(code: 0x63617074696F6E)
    static let center = HTMLTag(code: 0x63656E746572)
    static let col = HTMLTag(code: 0x636F6C)
    static let colgroup = HTMLTag(code: 0x636F6C67726F7570)
    static let dd = HTMLTag(code: 0x6464)
    static let div = HTMLTag(code: 0x646976)
    static let dl = HTMLTag(code: 0x646C)
    static let dt = HTMLTag(code: 0x6474)
    static let em = HTMLTag(code: 0x656D)
    static let fieldset = HTMLTag(code: 0x6669656C64736574)
    static let font = HTMLTag(code: 0x666F6E74)
    static let form = HTMLTag(code: 0x666F726D)
    static let h1 = HTMLTag(code: 0x6831)
    static let h2 = HTMLTag(code: 0x6832)
    static let h3 = HTMLTag(code: 0x6833)
    static let h4 = HTMLTag(code: 0x6834)
    static let h5 = HTMLTag(code: 0x6835)
    static let h6 = HTMLTag(code: 0x6836)
    static let head = HTMLTag(code: 0x68656164)
    static let hr = HTMLTag(code: 0x6872)
    static let html = HTMLTag(code: 0x68746D6C)
    static let i = HTMLTag(code: 0x69)
    static let img = HTMLTag(code: 0x696D67)
    static let input = HTMLTag(code: 0x696E707574)
    static let label = HTMLTag(code: 0x6C6162656C)
    static let legend = HTMLTag(code: 0x6C6567656E64)
    static let li = HTMLTag(code: 0x6C69)
    static let link = HTMLTag(code: 0x6C696E6B)
    static let menu = HTMLTag(code: 0x6D656E75)
    static let meta = HTMLTag(code: 0x6D657461)
    static let noscript = HTMLTag(code: 0x6E6F736372697074)
    static let ol = HTMLTag(code: 0x6F6C)
    static let optgroup = HTMLTag(code: 0x6F707467726F7570)
    static let option = HTMLTag(code: 0x6F7074696F6E)
    static let p = HTMLTag(code: 0x70)
    static let pre = HTMLTag(code: 0x707265)
    static let s = HTMLTag(code: 0x73)
    static let script = HTMLTag(code: 0x736372697074)
    static let small = HTMLTag(code: 0x736D616C6C)
    static let span = HTMLTag(code: 0x7370616E)
    static let strike = HTMLTag(code: 0x737472696B65)
    static let strong = HTMLTag(code: 0x7374726F6E67)
    static let style = HTMLTag(code: 0x7374796C65)
    static let sub = HTMLTag(code: 0x737562)
    static let sup = HTMLTag(code: 0x737570)
    static let svg = HTMLTag(code: 0x737667)
    static let table = HTMLTag(code: 0x7461626C65)
    static let tbody = HTMLTag(code: 0x74626F6479)
    static let td = HTMLTag(code: 0x7464)
    static let tfoot = HTMLTag(code: 0x74666F6F74)
    static let th = HTMLTag(code: 0x7468)
    static let thead = HTMLTag(code: 0x7468656164)
    static let title = HTMLTag(code: 0x7469746C65)
    static let tr = HTMLTag(code: 0x7472)
    static let tt = HTMLTag(code: 0x7474)
    static let u = HTMLTag(code: 0x75)
    static let ul = HTMLTag(code: 0x756C)
    static let wbr = HTMLTag(code: 0x776272)
}

/// The attributes that Baller reads; the parser drops all others.
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
    case property
    case content
    case name
    case value

    init?(_ name: UnsafeBufferPointer<UInt8>) {
        switch name.count {
        case 2 where name.matches("id"): self = .id
        case 3 where name.matches("csk"): self = .sortKey
        case 3 where name.matches("rel"): self = .rel
        case 3 where name.matches("tip"): self = .tip
        case 4 where name.matches("href"): self = .href
        case 5 where name.matches("class"): self = .class
        case 4 where name.matches("name"): self = .name
        case 5 where name.matches("style"): self = .style
        case 5 where name.matches("value"): self = .value
        case 7 where name.matches("content"): self = .content
        case 8 where name.matches("property"): self = .property
        case 7 where name.matches("colspan"): self = .columnSpan
        case 10 where name.matches("data-birth"): self = .birthDate
        case 10 where name.matches("data-death"): self = .deathDate
        case 15 where name.matches("data-append-csv"): self = .appendedID
        default: return nil
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    @inline(__always)
    func matches(_ text: StaticString) -> Bool { count == text.utf8CodeUnitCount && starts(text) }

    @inline(__always)
    func starts(_ text: StaticString) -> Bool {
        count >= text.utf8CodeUnitCount && ByteScan.isWord(text, in: self, at: 0)
    }

    /// True if the bytes begin with a lower-case text, ignoring case.
    func startsInAnyCase(_ text: StaticString) -> Bool {
        guard count >= text.utf8CodeUnitCount else { return false }
        return (0..<text.utf8CodeUnitCount).allSatisfy { self[$0] | 0x20 == text.utf8Start[$0] }
    }
}
