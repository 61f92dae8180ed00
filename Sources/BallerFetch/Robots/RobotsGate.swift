import BallerCore
package import BallerFiles
import Crypto
package import Foundation
import Synchronization

/// Reads a host's robots.txt, keeps it for at most a day, and answers from it.
package final class RobotsGate: Sendable {
    private let files: FetchFiles
    private let folder: URL
    private let exchange: PoliteExchange
    private let hosts: AllowedHosts
    private let known = Mutex<[String: KeptRobots]>([:])

    package init(folder: URL, exchange: PoliteExchange, hosts: AllowedHosts, fileSystem: any FileSystem = .real) {
        files = FetchFiles(system: fileSystem)
        self.folder = folder
        self.exchange = exchange
        self.hosts = hosts
    }

    /// The rules for an address of a host.
    ///
    /// Without robots.txt (4xx) everything is allowed; an unreadable file blocks the host (RFC 9309, 2.3.1).
    ///
    /// - Throws: `FetchError.robotsUnreachable`, and what the budget throws.
    package func rules(for url: URL) async throws -> RobotsRules {
        let robots = try hosts.robots(of: url)
        let now = exchange.pause.now
        if let kept = known.withLock({ $0[robots.absoluteString] }), kept.isFresh(at: now) { return kept.rules }
        if let kept = KeptRobots(file: file(of: robots)), kept.isFresh(at: now) {
            known.withLock { $0[robots.absoluteString] = kept }
            return kept.rules
        }
        let kept = try await read(robots)
        try files.write(JSONEncoder().encode(kept), to: file(of: robots))
        known.withLock { $0[robots.absoluteString] = kept }
        return kept.rules
    }

    private func read(_ robots: URL) async throws -> KeptRobots {
        var url = robots
        for _ in 0...exchange.limits.redirects {
            let response = try await answer(url, robots)
            let now = exchange.pause.now
            switch response.status {
            case 200...299:
                let text = String(decoding: response.body, as: UTF8.self)
                return KeptRobots(text: text, response: response, readAt: now)
            case 300...399:
                guard let target = response.headers["location"].flatMap({ URL(string: $0, relativeTo: url) }),
                    hosts.objection(to: target) == nil
                else { throw FetchError.robotsUnreachable(robots, reason: "it leads away from the allowed hosts") }
                url = target.absoluteURL
            case 400...499: return KeptRobots(text: "", response: response, readAt: now)
            default: throw FetchError.robotsUnreachable(robots, reason: "status \(response.status)")
            }
        }
        throw FetchError.robotsUnreachable(robots, reason: "it redirects without end")
    }

    private func answer(_ url: URL, _ robots: URL) async throws -> WireResponse {
        do {
            return try await exchange.send(url)
        } catch FetchError.serverFailed(_, let reason, _) {
            throw FetchError.robotsUnreachable(robots, reason: reason)
        } catch FetchError.bodyTooLarge {
            throw FetchError.robotsUnreachable(robots, reason: "it is too large")
        }
    }

    private func file(of robots: URL) -> URL {
        let digest = SHA256.hash(data: Data(robots.absoluteString.utf8)).prefix(4)
        let name = "\(robots.host() ?? "")-\(digest.hexadecimal).json"
        return folder.appending(path: "robots").appending(path: name)
    }
}

/// A robots.txt as stored on disk.
private struct KeptRobots: Codable {
    let readAt: Date
    let expiresAt: Date
    let status: Int
    let text: String

    init(text: String, response: WireResponse, readAt: Date) {
        self.text = text
        self.readAt = readAt
        status = response.status
        let day = 86_400.0
        let maxAge = response.headers["cache-control"].flatMap(Self.maxAge)
        // Below ten minutes a crawl would mostly read robots.txt; the RFC forbids more than a day.
        expiresAt = readAt + min(max(maxAge ?? day, 600), day)
    }

    /// `nil` if the file is missing or broken, so that robots.txt is read again.
    init?(file: URL) {
        guard let data = try? Data(contentsOf: file), let kept = try? JSONDecoder().decode(Self.self, from: data) else {
            return nil
        }
        self = kept
    }

    var rules: RobotsRules { RobotsRules(text: text, product: UserAgent.product) }

    /// After a clock was set back, a kept file is stale, not valid forever.
    func isFresh(at now: Date) -> Bool { readAt <= now && now < expiresAt }

    private static func maxAge(_ header: String) -> Double? {
        for directive in header.lowercased().split(separator: ",") {
            let parts = directive.split(separator: "=").map { $0.trimmingCharacters(in: .whitespaces) }
            if parts.count == 2, parts[0] == "max-age", let age = Double(parts[1]), age >= 0 { return age }
        }
        return nil
    }
}
