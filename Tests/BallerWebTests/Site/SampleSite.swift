import BallerSQL
import BallerSampleStore

@testable import BallerWeb

extension Site {
    /// The site with the dictionary of the warehouse.
    static var sample: Site { get throws { try Site(columns: SampleStore.warehouse.get().columns) } }

    func text(_ page: Page) throws -> String { String(decoding: try html(page, from: nil), as: UTF8.self) }
}

extension Sheet {
    /// What the cells of all lines show.
    var shown: [[String]] { lines.map { $0.values.map(\.shown) } }

    func titles(_ words: ColumnWords) -> [String] { columns.map { words.title(of: $0.head) } }
}

extension Page {
    /// Blocks at the top of the page by their id.
    func block(_ id: String) -> (any Block)? { blocks.first { $0.id == id } }
}
