import BallerSQL
import BallerServing

/// The website: templates, files and the names of columns, ready to make pages of an artifact's rows.
struct Site: Sendable {
    let assets: SiteAssets
    let drawing: Drawing
    /// Where readers reach the server, without a slash at the end; empty where nobody said.
    let origin: String
    /// Where every page leads beside what the site itself has, such as to signing in.
    let more: [PageLink]

    /// - Throws: `SiteError` where a file of the site is wrong, `WarehouseError` where a column is unknown.
    init(columns: ColumnDictionary, origin: String = "", more: [PageLink] = []) throws {
        self.origin = origin
        self.more = more
        assets = try SiteAssets()
        drawing = Drawing(
            templates: try SiteTemplates(),
            words: try ColumnWords(columns),
            firstSeasons: FirstSeasons(columns)
        )
    }

    /// The page in its frame, as it is sent; without an address its tables cannot be sorted.
    func html(_ page: Page, from snapshot: Snapshot?, at address: PageAddress? = nil) throws -> [UInt8] {
        let tables = DrawnTables()
        let drawing = drawing(of: snapshot, at: address, tables)
        let body = try drawing.html(page.blocksWithContents)
        let legend = try LegendBlock("legend", tables.legend)?.html(with: drawing) ?? ""
        let frame = try Frame(
            page,
            body: body + legend,
            origin: snapshot.map(Frame.Origin.init),
            address: address?.canonical,
            reachedAt: self.origin,
            more: more,
            assets: assets
        )
        return Array(try drawing.templates.render(frame).utf8)
    }

    /// Blocks without a page, to stand on one.
    func html(of blocks: [any Block], from snapshot: Snapshot?) throws -> String {
        try drawing(of: snapshot, at: nil, DrawnTables()).html(blocks)
    }

    /// A table of a page as CSV.
    ///
    /// - Throws: a problem where the page has no such table.
    func csv(of table: String, on page: Page, from snapshot: Snapshot?, at address: PageAddress) throws -> [UInt8] {
        let tables = DrawnTables()
        _ = try drawing(of: snapshot, at: address, tables).html(page.blocks)
        return Array(try tables.sheet(table).csv.utf8)
    }

    private func drawing(of snapshot: Snapshot?, at address: PageAddress?, _ tables: DrawnTables) -> Drawing {
        var drawing = drawing
        drawing.directory = snapshot?.directory
        drawing.address = address
        drawing.tables = tables
        drawing.firstSeasons.leagues = snapshot?.directory.leagues ?? [:]
        return drawing
    }
}
