import BallerCore
import BallerServing

/// What the layout shows around every page.
struct Frame: TemplateContext {
    static let template = "layout"

    let title: String
    let description: String
    let stylesheet: String
    let script: String
    /// Chooses light or dark before anything is painted.
    let early: String
    let icon: String
    /// The one address of the page, however it is sorted; absent on a page that no artifact answers.
    let canonical: String?
    /// The page and a picture for those who pass it on, who need whole addresses; absent where nobody said where the server is reached.
    let shared: Shared?
    let navigation: [PageLink]
    let search: String
    /// What the page is made of; absent on a page that no artifact answers.
    let origin: Origin?
    /// Pages on the data as a whole.
    let about: [PageLink]
    let crumbs: [Run]
    let heading: Page.Heading
    /// The markup of the blocks.
    let body: String

    struct Shared {
        let address: String
        let picture: String
    }

    /// The artifact behind a page.
    struct Origin {
        let artifact: String
        /// `nil` where no game is known.
        let asOf: String?
        let credits: [Credit]

        struct Credit {
            let title: String
            let url: String
            /// Only addresses of the web become links.
            let isLink: Bool
        }

    }

    /// `reachedAt` is where readers reach the server; empty where nobody said.
    init(
        _ page: Page,
        body: String,
        origin: Origin?,
        address: String? = nil,
        reachedAt: String = "",
        more: [PageLink] = [],
        assets: SiteAssets
    ) throws {
        title = page.title.map { "\($0) · Baller" } ?? "Baller"
        description = page.description
        stylesheet = try assets.path(of: "site.css")
        script = try assets.path(of: "site.js")
        early = try assets.path(of: "early.js")
        icon = try assets.path(of: "ball.svg")
        canonical = address.map { reachedAt + $0 }
        shared =
            reachedAt.isEmpty
            ? nil : address.map { Shared(address: reachedAt + $0, picture: reachedAt + (page.card ?? SitePath.card)) }
        navigation = Page.Section.allCases.map { section in
            PageLink(text: section.rawValue, link: section.path, isCurrent: section == page.section)
        }
        search = page.search
        self.origin = origin
        about =
            [
                PageLink(text: "Data", link: SitePath.data), PageLink(text: "API", link: ProblemKind.page),
                PageLink(text: "What changed", link: "/feed.atom"),
            ] + more
        crumbs = page.crumbs
        heading = page.heading
        self.body = body
    }
}

extension Frame.Origin {
    init(_ snapshot: Snapshot) {
        artifact = "\(snapshot.id)"
        asOf = snapshot.directory.dataAsOf.flatMap(CalendarDay.init)?.long
        credits = snapshot.credits.map { credit in
            Credit(title: credit.title, url: credit.url, isLink: credit.url.hasPrefix("https://"))
        }
    }
}
