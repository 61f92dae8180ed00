import BallerPictures
import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import BallerWeb

@Suite struct SharingCardTests {
    /// Width and height of a PNG; `nil` for anything else.
    private static func size(of bytes: [UInt8]) -> [Int]? {
        guard bytes.count > 24, bytes.prefix(8) == [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] else { return nil }
        return [16, 20].map { start in bytes[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } }
    }

    @Test func `each kind of card is a PNG of the size that previews take, and keeps its tag`() async throws {
        try await ServedSample.read { client in
            let player = try await client.somePlayer()
            let team = try await client.someTeam()
            let game = try await client.someGame()
            let cards = [
                "/cards/site.png", "/cards/players/\(player).png", "/cards/teams/\(team)/2026.png",
                "/cards/games/\(game).png", "/cards/seasons/2026.png",
            ]
            var tags: Set<String> = []
            for card in cards {
                let response = try await client.get(card)
                #expect(response.status == .ok, "\(card)")
                #expect(response.headers[.contentType] == "image/png")
                #expect(response.headers[.cacheControl] == "public, max-age=0, must-revalidate")
                #expect(Self.size(of: Array(response.body.readableBytesView)) == [1200, 630], "\(card)")
                let tag = try #require(response.headers[.eTag])
                tags.insert(tag)
                let again = try await client.get(card, headers: [.ifNoneMatch: tag])
                #expect(again.status == .notModified && again.headers[.eTag] == tag)
                // A PNG is packed as it is.
                let packed = try await client.get(card, headers: [.acceptEncoding: "gzip"])
                #expect(packed.headers[.contentEncoding] == nil && packed.body == response.body)
            }
            #expect(tags.count == cards.count)
        }
    }

    @Test func `two players have two pictures, and one player always the same`() async throws {
        try await ServedSample.read { client in
            let slugs = try await client.json("/api/v1/players?per_page=2").member("items").elements
                .compactMap { $0.text("player_slug") }
            #expect(slugs.count == 2)
            var pictures: [[UInt8]] = []
            for slug in slugs + slugs {
                pictures.append(Array(try await client.get("/cards/players/\(slug).png").body.readableBytesView))
            }
            #expect(pictures[0] != pictures[1])
            #expect(pictures[0] == pictures[2] && pictures[1] == pictures[3])
        }
    }

    @Test(arguments: [
        "/cards/players/nobody-0.png", "/cards/teams/QQQ/2026.png", "/cards/teams/BOS/1990.png", "/cards/games/1.png",
        "/cards/seasons/1990.png", "/cards/players/nobody", "/cards/coaches/a.png", "/cards",
    ])
    func `there is no card of what is not there`(path: String) async throws {
        try await ServedSample.read { client in
            let response = try await client.get(path)
            #expect(response.status == .notFound)
        }
    }

    @Test func `a page names its card where the server has a name, and the site's where it has none of its own`()
        async throws
    {
        var configuration = ServedSample.configuration
        configuration.publicAddress = "https://stats.example.org"
        try await ServedSample.read(configuration) { client in
            let player = try await client.somePlayer()
            let game = try await client.someGame()
            for (page, card) in [
                ("/players/\(player)", "/cards/players/\(player).png"), ("/games/\(game)", "/cards/games/\(game).png"),
                ("/seasons/2026", "/cards/seasons/2026.png"), ("/teams", "/cards/site.png"),
            ] {
                let html = try await client.page(page).html
                let picture = "<meta property=\"og:image\" content=\"https://stats.example.org\(card)\">"
                #expect(html.contains(picture), "\(page)")
                #expect(html.contains("<meta name=\"twitter:card\" content=\"summary_large_image\">"))
                let response = try await client.get(card)
                #expect(response.status == .ok)
            }
        }
        try await ServedSample.read { client in
            let html = try await client.page("/teams").html
            #expect(!html.contains("og:image"))
            #expect(html.contains("<meta name=\"twitter:card\" content=\"summary\">"))
        }
    }

    @Test func `a long name gets smaller, then a second line, then dots`() throws {
        let canvas = try Canvas(width: 10, height: 10, ground: .paper)
        let fit = { (text: String) in FittedText(text, width: 600, sizes: [60, 50, 40], lines: 2, on: canvas) }
        #expect(fit("Ann Lee").size == 60 && fit("Ann Lee").lines == ["Ann Lee"])
        let longer = fit("Giannis Antetokounmpo")
        #expect(longer.size < 60 && longer.lines == ["Giannis Antetokounmpo"])
        let two = fit("Minneapolis Lakers at Fort Wayne Pistons")
        #expect(two.lines.count == 2 && two.lines.joined(separator: " ") == "Minneapolis Lakers at Fort Wayne Pistons")
        let cut = fit(String(repeating: "Long Name ", count: 12))
        #expect(cut.lines.count == 2 && cut.lines[1].hasSuffix("…"))
        #expect(cut.lines.allSatisfy { canvas.width(of: $0, size: cut.size, weight: .bold) <= 600 })
        let one = fit(String(repeating: "W", count: 60))
        #expect(one.lines.count == 1 && one.lines[0].hasSuffix("…"))
        #expect(fit("").lines.isEmpty)
    }

    @Test func `what is not known is left out`() {
        let card = SharingCard(
            "Player",
            "Ann",
            subtitle: [nil, "Guard", "", "2024"],
            figures: [.init("", "games"), .init(nil, "points"), .init("3", "assists")],
            chart: nil
        )
        #expect(card.figures.map(\.value) == ["3"])
        #expect(card.subtitle == "Guard · 2024")
    }
}
