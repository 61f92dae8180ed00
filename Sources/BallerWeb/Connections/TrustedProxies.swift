import HTTPTypes
import Hummingbird

/// The proxies whose word on who asks is taken; what anybody else says of it is passed over.
package struct TrustedProxies: Sendable {
    /// The field that these proxies write; a field that they do not write is the client's own and may say anything.
    package enum Field: String, CaseIterable, Sendable {
        case forwardedFor = "x-forwarded-for"
        /// RFC 7239.
        case forwarded
    }

    private let ranges: [AddressRange]
    private let field: Field

    package init(_ ranges: [AddressRange] = [], field: Field = .forwardedFor) {
        self.ranges = ranges
        self.field = field
    }

    private func contains(_ address: IPAddress) -> Bool { ranges.contains { $0.contains(address) } }

    /// The client of a request that `peer` has sent: the last address in the field that is no proxy's, as far as addresses can
    /// be read from its end.
    func client(of fields: HTTPFields, from peer: IPAddress?) -> IPAddress? {
        guard !ranges.isEmpty, let peer, contains(peer), let text = fields[field.name] else { return peer }
        var client = peer
        for hop in field.hops(text).reversed() {
            guard let address = IPAddress(hop: hop) else { break }
            client = address
            guard contains(address) else { break }
        }
        return client
    }

    /// Whether a client reached the last of its proxies over TLS, by the word of one that is trusted; others say nothing of it.
    func isSecure(_ fields: HTTPFields, from peer: IPAddress?) -> Bool {
        guard let peer, contains(peer) else { return false }
        let said: Substring? =
            switch field {
            case .forwardedFor: fields[.xForwardedProto]?.split(separator: ",").last
            case .forwarded: fields[.forwarded].flatMap { field.values("proto", in: $0).last }
            }
        return said?.trimmed.lowercased() == "https"
    }

    /// The same of the request that is being answered, as limits see it.
    func address(of request: Request) -> ClientAddress {
        ClientAddress(client(of: request.headers, from: ClientConnection.current?.peer))
    }
}

extension TrustedProxies.Field {
    fileprivate var name: HTTPField.Name { self == .forwarded ? .forwarded : .xForwardedFor }

    /// What each proxy has added, in order.
    fileprivate func hops(_ text: String) -> [Substring] {
        guard self == .forwarded else { return text.split(separator: ",", omittingEmptySubsequences: false) }
        return values("for", in: text)
    }

    /// What each proxy says of something in `Forwarded`, in order; empty where it says nothing.
    fileprivate func values(_ name: String, in text: String) -> [Substring] {
        text.split(outsideQuotesAt: ",").map { element in
            for pair in element.split(outsideQuotesAt: ";") {
                let sides = pair.split(separator: "=", maxSplits: 1)
                guard sides.count == 2, sides[0].trimmed.lowercased() == name else { continue }
                let value = sides[1].trimmed
                return value.count > 1 && value.hasPrefix("\"") && value.hasSuffix("\"")
                    ? value.dropFirst().dropLast() : value
            }
            return ""
        }
    }
}

extension IPAddress {
    /// Reads `192.0.2.1`, `192.0.2.1:80`, `2001:db8::1` and `[2001:db8::1]:80`.
    fileprivate init?(hop: Substring) {
        let text = hop.trimmed
        if text.hasPrefix("[") {
            guard let end = text.firstIndex(of: "]") else { return nil }
            self.init(text[..<end].dropFirst())
        } else if let colon = text.firstIndex(of: ":"), colon == text.lastIndex(of: ":") {
            self.init(text[..<colon])
        } else {
            self.init(text)
        }
    }
}

extension Substring {
    fileprivate var trimmed: Substring {
        var text = drop { $0 == " " || $0 == "\t" }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return text
    }
}

extension StringProtocol where SubSequence == Substring {
    fileprivate func split(outsideQuotesAt separator: Character) -> [Substring] {
        var isQuoted = false
        return split(omittingEmptySubsequences: false) { character in
            if character == "\"" { isQuoted.toggle() }
            return character == separator && !isQuoted
        }
    }
}

extension HTTPField.Name {
    fileprivate static let forwarded = Self("Forwarded") ?? .server
    fileprivate static let xForwardedFor = Self("X-Forwarded-For") ?? .server
    fileprivate static let xForwardedProto = Self("X-Forwarded-Proto") ?? .server
}
