package import Foundation

/// The answer to a request for one page, after redirects.
package enum PageAnswer: Sendable {
    case page(FetchedPage)
    /// The kept page is still current.
    case notModified(headers: [String: String])
    /// The page does not exist.
    case missing(status: Int)
}

/// A page as the site sent it.
package struct FetchedPage: Sendable {
    package let finalURL: URL
    package let status: Int
    package let headers: [String: String]
    package let body: Data
}

/// The site's validators for the kept version of a page.
package struct Validators: Sendable, Equatable {
    package var etag: String?
    package var lastModified: String?

    package init(etag: String?, lastModified: String?) {
        self.etag = etag
        self.lastModified = lastModified
    }
}

/// Requests pages politely: only from allowed hosts, obeying robots.txt, checking each redirect.
package struct PageClient: Sendable {
    package let exchange: PoliteExchange
    package let robots: RobotsGate
    package let hosts: AllowedHosts

    package init(exchange: PoliteExchange, robots: RobotsGate, hosts: AllowedHosts) {
        self.exchange = exchange
        self.robots = robots
        self.hosts = hosts
    }

    /// - Throws: `FetchError`, `CancellationError`.
    package func get(_ url: URL, validators: Validators? = nil) async throws -> PageAnswer {
        var seen: [URL] = []
        var current = url
        while true {
            seen.append(current)
            let rules = try await permit(current, from: seen.dropLast().last)
            let headers = current == url ? Self.conditions(validators) : [:]
            let response = try await exchange.send(current, headers: headers, crawlDelay: rules.crawlDelay)
            switch response.status {
            case 200:
                if let what = Self.otherThanHTML(response) { throw FetchError.notHTML(current, what: what) }
                return .page(
                    FetchedPage(finalURL: current, status: 200, headers: response.headers, body: response.body)
                )
            case 304 where !headers.isEmpty: return .notModified(headers: response.headers)
            case 301, 302, 303, 307, 308: current = try target(of: response, at: current, seen: seen)
            case 401, 403, 451: throw FetchError.forbidden(current, status: response.status)
            case 404, 410: return .missing(status: response.status)
            default: throw FetchError.unexpectedStatus(current, response.status)
            }
        }
    }

    private func permit(_ url: URL, from source: URL?) async throws -> RobotsRules {
        try hosts.check(url)
        let rules = try await robots.rules(for: url)
        guard case .forbidden(let rule) = rules.verdict(for: url) else { return rules }
        guard let source else { throw FetchError.forbiddenByRobots(url, rule: rule) }
        throw FetchError.redirectRefused(source, to: url.absoluteString, reason: "robots.txt says '\(rule)'")
    }

    private func target(of response: WireResponse, at url: URL, seen: [URL]) throws(FetchError) -> URL {
        guard let location = response.headers["location"],
            let target = URL(string: location, relativeTo: url)?.absoluteURL
        else { throw .redirectRefused(url, to: "nowhere", reason: "it names no readable address") }
        if let objection = hosts.objection(to: target) {
            throw .redirectRefused(url, to: target.absoluteString, reason: objection)
        }
        if url.scheme == "https", target.scheme != "https" {
            throw .redirectRefused(url, to: target.absoluteString, reason: "it leaves https")
        }
        if seen.contains(target) {
            throw .redirectRefused(url, to: target.absoluteString, reason: "it was there before")
        }
        if seen.count > exchange.limits.redirects {
            throw .redirectRefused(
                url,
                to: target.absoluteString,
                reason: "it is the redirect number \(seen.count)"
            )
        }
        return target
    }

    /// What the body of an answer is, if it is not HTML; `nil` for HTML.
    ///
    /// Sites answer 200 with a file, a sentence or JSON from their defences; kept as a page, that would hide the real
    /// one.
    private static func otherThanHTML(_ response: WireResponse) -> String? {
        let type = response.headers["content-type"]?.split(separator: ";").first.map {
            $0.trimmingCharacters(in: .whitespaces).lowercased()
        }
        if let type, !["", "text/html", "application/xhtml+xml"].contains(type) { return "content of type \(type)" }
        // Whitespace and a byte order mark may precede the first tag.
        let first = response.body.first { $0 > 32 && ![0xEF, 0xBB, 0xBF].contains($0) }
        return switch first {
        case UInt8(ascii: "<"): nil
        case nil: "nothing in it"
        default: "text without a tag at its beginning"
        }
    }

    private static func conditions(_ validators: Validators?) -> [String: String] {
        var headers: [String: String] = [:]
        headers["if-none-match"] = validators?.etag
        headers["if-modified-since"] = validators?.lastModified
        return headers
    }
}
