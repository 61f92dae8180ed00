import BallerSQL
import BallerServing

/// The website: templates, files and the names of columns, ready to make pages of an artifact's rows.
struct Site: Sendable {
    let assets: SiteAssets
    let drawing: Drawing

    /// - Throws: `SiteError` where a file of the site is wrong, `WarehouseError` where a column is unknown.
    init(columns: ColumnDictionary) throws {
        assets = try SiteAssets()
        drawing = Drawing(
            templates: try SiteTemplates(),
            words: try ColumnWords(columns),
            firstSeasons: FirstSeasons(columns)
        )
    }

    /// The page in its frame, as it is sent; without an address its tables cannot be sorted.
    func html(_ page: Page, from snapshot: Snapshot?, at address: PageAddress? = nil) throws -> [UInt8] {
        var drawing = drawing
        drawing.directory = snapshot?.directory
        drawing.address = address
        drawing.firstSeasons.leagues = snapshot?.directory.leagues ?? [:]
        let frame = try Frame(
            page,
            body: drawing.html(page.blocks),
            origin: snapshot.map(Frame.Origin.init),
            address: address?.canonical,
            assets: assets
        )
        return Array(try drawing.templates.render(frame).utf8)
    }
}
