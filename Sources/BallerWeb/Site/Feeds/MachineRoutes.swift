import BallerCore
import BallerServing
import HTTPTypes
import Hummingbird
import NIOCore

/// What browsers and crawlers ask for by itself: sitemaps, robots.txt, the manifest and the icons at their usual places.
func machineRoutes(_ site: Site, pages: [String]) -> (artifact: [ArtifactRoute], plain: [PlainRoute]) {
    let origin = site.origin
    let sitemap = { @Sendable (reading: ArtifactReading) in Sitemap(of: reading, origin: origin, fixed: pages) }
    let xml = "application/xml; charset=utf-8"
    let index = ArtifactRoute(
        Sitemap.path,
        "The sitemaps by kinds of pages.",
        NoParameters.self,
        contentType: xml,
        ignoresStrangers: true
    ) { try sitemap($0.reading).index() }
    let file = ArtifactRoute(
        "/sitemaps/{file}",
        "Pages of one kind, for crawlers.",
        SitemapParameters.self,
        contentType: xml,
        ignoresStrangers: true
    ) { request in
        let name = try request.file
        guard let file = try sitemap(request.reading).file(name) else {
            throw Problem.notFound("There is no sitemap “\(name)”.")
        }
        return file
    }
    let icons = [("/favicon.ico", "ball.ico"), ("/apple-touch-icon.png", "icon-180.png")]
    return (
        [index, file],
        [
            text("/robots.txt", "What crawlers may read.", "text/plain; charset=utf-8", robots(origin)),
            text(
                "/manifest.webmanifest",
                "What the site is called and looks like among programs.",
                "application/manifest+json; charset=utf-8",
                manifest(site)
            ),
        ]
            + icons.compactMap { path, name in
                site.assets.named(name).map { asset in
                    answer(path, "An icon of the site.", asset.contentType, asset.bytes)
                }
            }
    )
}

private struct SitemapParameters: RouteParameters {
    let file = Parameter.text("file", .text(1...40), "The file, as the index names it.")
}

/// Crawlers may read the pages, but neither the API nor the endless forms; where the server is reached from outside, they are told what there is.
private func robots(_ origin: String) -> String {
    let sitemap = origin.isEmpty ? "" : "\nSitemap: \(origin)\(Sitemap.path)\n"
    return """
        User-agent: *
        Disallow: /api/
        Disallow: /admin
        Disallow: /account
        Disallow: /artifacts/
        Disallow: /players?
        Disallow: /search
        Disallow: /sql?
        Disallow: /find/*?
        Disallow: /queries/*?
        Crawl-delay: 1
        \(sitemap)
        """
}

private func manifest(_ site: Site) -> String {
    let icons = [("icon-192.png", "192x192"), ("icon-512.png", "512x512")].compactMap { name, size in
        site.assets.named(name).map { #"{"src":"\#($0.path)","sizes":"\#(size)","type":"image/png"}"# }
    }
    return """
        {
        "name": "Baller: basketball, season by season",
        "short_name": "Baller",
        "description": "Players, teams, box scores, standings and leaders, each number with its source.",
        "lang": "en",
        "start_url": "/",
        "display": "minimal-ui",
        "background_color": "#faf9f6",
        "theme_color": "#faf9f6",
        "icons": [\(icons.joined(separator: ","))]
        }

        """
}

private func text(_ path: String, _ about: String, _ type: String, _ text: String) -> PlainRoute {
    answer(path, about, type, Array(text.utf8))
}

/// The same for everybody until the program is another one; asked for again after an hour.
private func answer(_ path: String, _ about: String, _ type: String, _ bytes: [UInt8]) -> PlainRoute {
    PlainRoute(.get, path, about) { _, _ in
        Response(
            status: .ok,
            headers: [
                .contentType: type, .contentLength: String(bytes.count), .cacheControl: "public, max-age=3600",
                .xContentTypeOptions: "nosniff",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }
}
