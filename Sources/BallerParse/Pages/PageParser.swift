import Crypto

/// Turns the bytes of a page into typed rows; the same bytes and address give the same answer.
package struct PageParser: Sendable {
    /// Part of every output row; changes when the meaning of an output changes.
    package static let version = "2"

    private let limits: HTMLLimits

    package init(limits: HTMLLimits = .standard) { self.limits = limits }

    /// Parses a page of a known address.
    ///
    /// Throws for an address of no known type and for a page over a limit; a page that reads but breaks its contract,
    /// or that is a notice, is a verdict.
    package func parse(_ bytes: [UInt8], url: String) throws(ParseError) -> PageVerdict {
        guard let type = PageTypes.type(of: url), let address = type.address(url) else {
            throw .unknownPageType(url: url)
        }
        return try parse(bytes, type: type, address: address)
    }

    private func parse(_ bytes: [UInt8], type: PageType, address: PageAddress) throws(ParseError) -> PageVerdict {
        guard !bytes.isEmpty else { throw .emptyPage }
        let document = try HTMLDocument(bytes, limits: limits)
        let head = try document.head()
        let sha256 = Self.sha256(bytes)
        if let notice = Self.notice(head, type: type, url: address.url, sha256: sha256) { return .notice(notice) }
        let reader = PageReader(document: document, address: address, type: type)
        if bytes.withUnsafeBufferPointer(Self.isTruncated) { reader.note(.truncated) }
        try type.parse(reader)
        if let failure = reader.failure { throw failure }
        guard reader.findings.isEmpty else {
            return .drift(
                DriftReport(
                    type: reader.typeName,
                    url: address.url,
                    sha256: sha256,
                    findings: reader.findings,
                    hints: try DriftHints.all(reader.findings, of: document)
                )
            )
        }
        return .ok(
            ParsedPage(
                type: reader.typeName,
                url: address.url,
                sha256: sha256,
                parserVersion: Self.version,
                tables: reader.output
            )
        )
    }

    private static func sha256(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        text.reserveCapacity(64)
        for byte in SHA256.hash(data: bytes) {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// A whole document that does not end, or a table that does not end.
    private static func isTruncated(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = UnsafeBufferPointer(rebasing: bytes.prefix(4096))
        if ByteScan.contains(start, "<html"), ByteScan.lastIndex(of: "</html", in: bytes) == nil { return true }
        guard let opened = ByteScan.lastIndex(of: "<table", in: bytes) else { return false }
        return ByteScan.firstIndex(of: "</table", in: bytes, from: opened) == nil
    }

    private static func notice(_ head: HTMLElement, type: PageType, url: String, sha256: String) -> PageNotice? {
        let title = head.first(.title)?.text ?? head.first(.h1)?.text ?? ""
        if let kind = PageNotice.Kind(title: title) {
            return PageNotice(kind: kind, url: url, sha256: sha256, title: title)
        }
        guard let canonical = canonicalAddress(head), let other = PageTypes.type(of: canonical),
            !PageTypes.isSameKind(type, other)
        else { return nil }
        return PageNotice(kind: .otherPage, url: url, sha256: sha256, title: canonical)
    }

    private static func canonicalAddress(_ head: HTMLElement) -> String? {
        head.descendants.first { $0.tag == .link && $0.attribute(.rel) == "canonical" }?.attribute(.href)
    }
}
