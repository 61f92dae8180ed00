import BallerServing

/// The website: templates and files, ready to make pages of an artifact's rows.
struct Site: Sendable {
    let assets: SiteAssets
    private let templates: SiteTemplates

    init() throws {
        assets = try SiteAssets()
        templates = try SiteTemplates()
    }

    /// The page in its frame, as it is sent.
    func html(_ page: Page, from snapshot: Snapshot?) throws -> [UInt8] {
        let frame = try Frame(page, origin: snapshot.map(Frame.Origin.init), assets: assets)
        return Array(try templates.render(frame, with: page.template).utf8)
    }
}
