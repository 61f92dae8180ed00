import BallerCore
import BallerPages
import Crypto

/// Turns the bytes of a page into typed rows; the same bytes and address always give the same result.
package struct PageParser: Sendable {
    /// Part of every output row; changes when the meaning of an output changes.
    package static let version = "2"

    private let limits: HTMLLimits

    package init(limits: HTMLLimits = .standard) { self.limits = limits }

    /// Parses a page whose address is known.
    ///
    /// Throws for an address of unknown type and for a page over a limit. A readable page that breaks its contract or
    /// is a notice gives a verdict instead.
    package func parse(_ bytes: [UInt8], url: String) throws(ParseError) -> PageVerdict {
        guard let address = PageAddress(url), let type = PageTypes.type(of: address.kind) else {
            guard let notice = try Self.errorPage(bytes, url: url, limits) else { throw .unknownPageType(url: url) }
            return .notice(notice)
        }
        return try parse(bytes, type: type, address: address)
    }

    private func parse(_ bytes: [UInt8], type: PageType, address: PageAddress) throws(ParseError) -> PageVerdict {
        guard !bytes.isEmpty else { throw .emptyPage }
        guard bytes.contains(UInt8(ascii: "<")) else { throw .noMarkup(bytes: bytes.count) }
        if let position = TextEncoding.nulByte(in: bytes) { throw .nulByte(at: position) }
        let document = try HTMLDocument(bytes, limits: limits)
        let sha256 = SHA256.hash(data: bytes).hexadecimal
        if let notice = try Self.notice(document, type: type, address: address, sha256: sha256) {
            return .notice(notice)
        }
        let reader = PageReader(document: document, address: address, type: type, readColumns: PageTypes.readColumns)
        if let game = address["game"], SiteID.isTeam(game.utf8.suffix(3)), let box = ScoreBox(reader),
            !game.hasSuffix(box.home.teamID), !SiteID.isLeague(game.utf8.suffix(3))
        {
            let title = "\(box.away.name) at \(box.home.name) (\(box.home.teamID))"
            return .notice(PageNotice(kind: .otherPage, url: address.url, sha256: sha256, title: title))
        }
        if bytes.withUnsafeBufferPointer(Self.isTruncated) { reader.note(.truncated) }
        try type.parse(reader)
        if let failure = reader.failure { throw failure }
        for table in reader.output { try table.refuseMarkup() }
        let page = ParsedPage(
            type: reader.typeName,
            url: address.url,
            sha256: sha256,
            parserVersion: Self.version,
            tables: reader.output
        )
        guard reader.findings.isEmpty else {
            return .drift(
                DriftReport(
                    type: reader.typeName,
                    url: address.url,
                    sha256: sha256,
                    findings: reader.findings,
                    page: reader.isRefused || page.tables.isEmpty ? nil : page,
                    hints: try DriftHints.all(reader.findings, of: document)
                )
            )
        }
        return .ok(page)
    }

    /// Detects an error page, whatever page was requested.
    private static func errorPage(_ bytes: [UInt8], url: String, _ limits: HTMLLimits) throws(ParseError) -> PageNotice?
    {
        guard !bytes.isEmpty, bytes.contains(UInt8(ascii: "<")) else { return nil }
        let document = try HTMLDocument(bytes, limits: limits)
        for title in [try document.head().first(.title)?.text ?? "", try document.heading()] {
            guard let kind = PageNotice.Kind(title: title) else { continue }
            return PageNotice(kind: kind, url: url, sha256: SHA256.hash(data: bytes).hexadecimal, title: title)
        }
        return nil
    }

    /// True if the document or a table in it has no end.
    private static func isTruncated(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = UnsafeBufferPointer(rebasing: bytes.prefix(4096))
        if ByteScan.contains(start, "<html"), ByteScan.lastIndex(of: "</html", in: bytes) == nil { return true }
        guard let opened = ByteScan.lastIndex(of: "<table", in: bytes) else { return false }
        return ByteScan.firstIndex(of: "</table", in: bytes, from: opened) == nil
    }

    private static func notice(
        _ document: HTMLDocument,
        type: PageType,
        address: PageAddress,
        sha256: String
    ) throws(ParseError) -> PageNotice? {
        let identity = try PageIdentity(document)
        for title in [try document.head().first(.title)?.text ?? "", identity.heading.text] {
            guard let kind = PageNotice.Kind(title: title) else { continue }
            return PageNotice(kind: kind, url: address.url, sha256: sha256, title: title)
        }
        guard let other = identity.contradiction(type, address) else { return nil }
        return PageNotice(kind: .otherPage, url: address.url, sha256: sha256, title: other)
    }
}
