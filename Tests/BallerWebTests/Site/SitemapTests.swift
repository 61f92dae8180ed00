import BallerCore
import HTTPTypes
import HummingbirdTesting
import NIOCore
import Testing

@testable import BallerWeb

@Suite struct SitemapTests {
    private static var published: WebConfiguration {
        var configuration = ServedSample.configuration
        configuration.publicAddress = "https://stats.example.org"
        return configuration
    }

    private func addresses(_ xml: String) -> [String] {
        xml.matches(of: #/<loc>([^<]*)<\/loc>/#).map { String($0.output.1.replacing("&amp;", with: "&")) }
    }

    @Test func `the sitemaps name every player, team, season and game once, and every address is a page`() async throws
    {
        let origin = Self.published.publicAddress
        try await ServedSample.read(Self.published) { client in
            let index = try await client.get("/sitemap.xml")
            #expect(index.status == .ok)
            #expect(index.headers[.contentType] == "application/xml; charset=utf-8")
            var all: [String: [String]] = [:]
            for file in addresses(String(buffer: index.body)) {
                #expect(file.hasPrefix(origin + "/sitemaps/"))
                let response = try await client.get(String(file.dropFirst(origin.count)))
                #expect(response.status == .ok, "\(file)")
                let text = String(buffer: response.body)
                #expect(text.ranges(of: "<loc>").count == text.ranges(of: "</loc>").count)
                #expect(text.contains(#/<lastmod>\d{4}-\d\d-\d\d<\/lastmod>/#))
                all[String(file.split(separator: "/").last?.split(separator: "-").first ?? "")] = addresses(text)
            }
            let every = all.values.flatMap(\.self)
            #expect(Set(every).count == every.count)
            let players = try await client.json("/api/v1/players?per_page=1").integer("total")
            #expect(all["players"]?.count == players)
            let games = try await client.json("/api/v1/games?per_page=1").integer("total")
            #expect(all["games"]?.count == games)
            let seasons = try await client.json("/api/v1/seasons").elements.compactMap { $0.integer("season_year") }
            for season in seasons { #expect(all["seasons"]?.contains("\(origin)/seasons/\(season)") == true) }
            #expect(all["leaders"]?.contains("\(origin)/leaders/points/career") == true)
            // Of many pages of one kind a few tell enough.
            for (kind, list) in all {
                let step = max(1, list.count / 12)
                for address in kind == "pages" ? list : stride(from: 0, to: list.count, by: step).map({ list[$0] }) {
                    let path = String(address.dropFirst(origin.count))
                    #expect(try await client.get(path, headers: [.accept: "text/html"]).status == .ok, "\(address)")
                }
            }
        }
    }

    @Test func `a league with a history has sitemaps of it`() async throws {
        try await HonouredLeague.shared.value.test(isLoaded: false) { client in
            for (kind, path) in [
                ("playoffs", "/playoffs/2026"), ("playoffs", "/playoffs/2026/finals"), ("awards", "/awards/mvp"),
                ("drafts", "/draft/2011"), ("coaches", "/coaches/mentoma01c"), ("executives", "/executives/bossbo01x"),
                ("colleges", "/colleges/st-johns"), ("places", "/born/02-28"),
            ] {
                let list = addresses(String(buffer: try await client.get("/sitemaps/\(kind)-1.xml").body))
                #expect(list.contains(path), "\(kind)")
                for address in list { #expect(try await client.get(address).status == .ok, "\(address)") }
            }
        }
    }

    @Test func `a sitemap that is not there is not found`() async throws {
        try await ServedSample.read { client in
            for name in ["players-2.xml", "players-0.xml", "players.xml", "shoes-1.xml", "players-1"] {
                let response = try await client.get("/sitemaps/\(name)")
                #expect(response.status == .notFound, "\(name)")
            }
        }
    }

    @Test func `crawlers hear of the sitemap where the server has a name`() async throws {
        try await ServedSample.read(Self.published) { client in
            let robots = try await client.page("/robots.txt").html
            #expect(robots.contains("\nSitemap: https://stats.example.org/sitemap.xml\n"))
            let html = try await client.page("/players").html
            #expect(html.contains("<link rel=\"canonical\" href=\"https://stats.example.org/players\">"))
            #expect(html.contains("<meta property=\"og:url\" content=\"https://stats.example.org/players\">"))
        }
        try await ServedSample.read { client in
            let robots = try await client.page("/robots.txt").html
            #expect(!robots.contains("Sitemap:") && robots.contains("Disallow: /api/"))
            #expect(!(try await client.page("/players").html.contains("og:url")))
        }
    }

    @Test(arguments: [("/favicon.ico", "image/x-icon"), ("/apple-touch-icon.png", "image/png")])
    func `icons are where browsers look for them`(path: String, type: String) async throws {
        try await ServedSample.read { client in
            let response = try await client.get(path)
            #expect(response.status == .ok)
            #expect(response.headers[.contentType] == type)
            #expect(response.body.readableBytes > 500)
        }
    }

    @Test func `the manifest names icons that are there`() async throws {
        try await ServedSample.read { client in
            let manifest = try await client.json("/manifest.webmanifest")
            #expect(manifest.text("short_name") == "Baller")
            for icon in try manifest.member("icons").elements {
                let response = try await client.get(try #require(icon.text("src")))
                #expect(response.status == .ok)
                #expect(response.headers[.contentType] == "image/png")
            }
            #expect(try manifest.member("icons").count == 2)
        }
    }
}
